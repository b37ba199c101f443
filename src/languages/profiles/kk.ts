import type { LanguageProfile } from '../profile/language-profile.ts'

/** Kazakh. */
export const kk: LanguageProfile = {
  tag: 'kk',
  distinctiveWords: [{ among: 'Cyrl', pattern: /[ұғқә]/iu, share: 0.1 }],
}
