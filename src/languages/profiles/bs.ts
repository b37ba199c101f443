import type { LanguageProfile } from '../profile/language-profile.ts'

/** Bosnian. */
export const bs: LanguageProfile = {
  tag: 'bs',
  legacyEncodings: 'windows-1250 iso-8859-2',
}
