import type { LanguageProfile } from '../profile/language-profile.ts'

/** Central Kurdish. */
export const ckb: LanguageProfile = {
  tag: 'ckb',
  distinctiveWords: [{ among: 'Arab', pattern: /[ێڵڕۆ]/u, share: 0.1, isShared: true }],
}
