import type { LanguageProfile } from '../profile/language-profile.ts'

/** Nepali. */
export const ne: LanguageProfile = {
  tag: 'ne',
  distinctiveWords: [{ among: 'Deva', pattern: /^(?:छ|छन्|पनि|गर्ने|भएको|हुनेछ)$|हरू|हरु|लाई$/u, share: 0.05 }],
}
