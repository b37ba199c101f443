import type { LanguageProfile } from '../profile/language-profile.ts'

/** Kyrgyz. */
export const ky: LanguageProfile = {
  tag: 'ky',
  distinctiveWords: [{ among: 'Cyrl', pattern: /[өүң]/iu, share: 0.1, isShared: true }],
}
