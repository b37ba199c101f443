import type { LanguageProfile } from '../profile/language-profile.ts'

/** Serbian in Latin letters. */
export const srLatn: LanguageProfile = {
  tag: 'sr-Latn',
  distinctiveWords: [
    {
      among: 'hr',
      pattern: /^(?:posle|pre|gde|ovde|takođe|deo|vreme|mesto|reč|evra|predsednik\p{Ll}*|uslov\p{Ll}*)$/iu,
      share: 0.02,
    },
  ],
  agencyNames: 'tanjug',
  legacyEncodings: 'windows-1250 iso-8859-2',
}
