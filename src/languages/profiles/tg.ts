import type { LanguageProfile } from '../profile/language-profile.ts'

/** Tajik. */
export const tg: LanguageProfile = {
  tag: 'tg',
  distinctiveWords: [{ among: 'Cyrl', pattern: /[ҷӣӯҳ]/iu, share: 0.05 }],
}
