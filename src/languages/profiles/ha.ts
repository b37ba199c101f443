import type { LanguageProfile } from '../profile/language-profile.ts'

/** Hausa. */
export const ha: LanguageProfile = {
  tag: 'ha',
  functionWords: `
    a amma ba ban ce cikin da don ga in ina ita ji ka ko kuma lokacin ma mai na ne ni sai shi su suka sun ta
    tafi take tana wani wannan wata ya yake yana yi za`,
}
