import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Uyghur. */
export const ug: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'ug',
  distinctiveWords: [{ among: 'Arab', pattern: /[ۇۈڭ]/u, share: 0.05 }],
}
