import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Serbian in Latin letters. */
export const srLatn: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'sr-Latn',
  distinctiveWords: [
    {
      among: 'hr',
      pattern: /^(?:posle|pre|gde|ovde|takođe|deo|vreme|mesto|reč|evra|predsednik\p{Ll}*|uslov\p{Ll}*)$/iu,
      share: 0.02,
    },
  ],
}
