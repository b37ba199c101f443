import type { LanguageProfile } from '../profile/language-profile.ts'

/** Afrikaans. */
export const af: LanguageProfile = {
  tag: 'af',
  functionWords: `
    aan af al as baie by daar dag dat die dit een ek en gaan gesê haar het hom hulle hy in is jou jy kan kom
    ma maar met my na nie om ons op saam sal se sien so sy te toe uit van vir was wat ŉ`,
  distinctiveWords: [{ among: 'nl', pattern: /^(?:nie|baie|hulle|gesê|vir|hy|sy|ek|nuwe)$/iu, share: 0.04 }],
  negations: 'nie',
  clippedBeginnings: 'n',
}
