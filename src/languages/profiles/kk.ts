import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Kazakh. */
export const kk: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'kk',
  distinctiveWords: [{ among: 'Cyrl', pattern: /[ұғқә]/iu, share: 0.1 }],
}
