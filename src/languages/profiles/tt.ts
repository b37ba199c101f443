import type { LanguageProfile } from '../profile/language-profile.ts'

/** Tatar. */
export const tt: LanguageProfile = {
  tag: 'tt',
  distinctiveWords: [{ among: 'Cyrl', pattern: /җ/iu, share: 0.1 }],
}
