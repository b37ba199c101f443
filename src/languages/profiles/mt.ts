import type { LanguageProfile } from '../profile/language-profile.ts'

/** Maltese. */
export const mt: LanguageProfile = {
  tag: 'mt',
  distinctiveWords: [{ among: 'Latn', pattern: /[ħġ]/iu, share: 0.1 }],
}
