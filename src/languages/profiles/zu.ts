import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Zulu. */
export const zu: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'zu',
  functionWords: `
    futhi kahle kakhulu kanye khona kodwa kungani kusho la lakhe lapho mina ngesikhathi nje phansi phezulu u
    ukuba ukuthi ukuze uma wahamba wakhe wami wase wathi yakhe zakhe zonke`,
}
