import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Tatar. */
export const tt: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'tt',
  distinctiveWords: [{ among: 'Cyrl', pattern: /җ/iu, share: 0.1 }],
}
