import type { LanguageProfile } from '../profile/language-profile.ts'

/** Uyghur. */
export const ug: LanguageProfile = {
  tag: 'ug',
  distinctiveWords: [{ among: 'Arab', pattern: /[ۇۈڭ]/u, share: 0.05 }],
}
