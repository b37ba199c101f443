import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Central Kurdish. */
export const ckb: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'ckb',
  distinctiveWords: [{ among: 'Arab', pattern: /[ێڵڕۆ]/u, share: 0.1, isShared: true }],
}
