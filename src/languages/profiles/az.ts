import type { LanguageProfile } from '../profile/language-profile.ts'

/** Azerbaijani. */
export const az: LanguageProfile = {
  tag: 'az',
  legacyEncodings: 'windows-1254 iso-8859-9',
}
