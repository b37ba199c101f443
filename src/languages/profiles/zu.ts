import type { LanguageProfile } from '../profile/language-profile.ts'

/** Zulu. */
export const zu: LanguageProfile = {
  tag: 'zu',
  functionWords: `
    futhi kahle kakhulu kanye khona kodwa kungani kusho la lakhe lapho mina ngesikhathi nje phansi phezulu u
    ukuba ukuthi ukuze uma wahamba wakhe wami wase wathi yakhe zakhe zonke`,
}
