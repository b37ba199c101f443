import type { LanguageProfile } from '../profile/language-profile.ts'

/** Yiddish. */
export const yi: LanguageProfile = {
  tag: 'yi',
  distinctiveWords: [{ among: 'Hebr', pattern: /[\u05F0-\u05F2]|\u05D0[\u05B7\u05B8]/u, share: 0.05 }],
}
