import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Assamese. */
export const as: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'as',
  distinctiveWords: [{ among: 'Beng', pattern: /[ৰৱ]/u, share: 0.05 }],
}
