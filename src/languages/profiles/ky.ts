import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Kyrgyz. */
export const ky: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'ky',
  distinctiveWords: [{ among: 'Cyrl', pattern: /[өүң]/iu, share: 0.1, isShared: true }],
}
