import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Azerbaijani. */
export const az: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'az',
  legacyEncodings: 'windows-1254 iso-8859-9',
}
