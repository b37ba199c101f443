import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Tajik. */
export const tg: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'tg',
  distinctiveWords: [{ among: 'Cyrl', pattern: /[ҷӣӯҳ]/iu, share: 0.05 }],
}
