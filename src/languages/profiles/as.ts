import type { LanguageProfile } from '../profile/language-profile.ts'

/** Assamese. */
export const as: LanguageProfile = {
  tag: 'as',
  distinctiveWords: [{ among: 'Beng', pattern: /[ৰৱ]/u, share: 0.05 }],
}
