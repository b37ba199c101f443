import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Bosnian. */
export const bs: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'bs',
  legacyEncodings: 'windows-1250 iso-8859-2',
}
