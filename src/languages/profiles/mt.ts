import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Maltese. */
export const mt: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'mt',
  distinctiveWords: [{ among: 'Latn', pattern: /[ħġ]/iu, share: 0.1 }],
}
