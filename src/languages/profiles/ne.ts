import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Nepali. */
export const ne: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'ne',
  distinctiveWords: [{ among: 'Deva', pattern: /^(?:छ|छन्|पनि|गर्ने|भएको|हुनेछ)$|हरू|हरु|लाई$/u, share: 0.05 }],
}
