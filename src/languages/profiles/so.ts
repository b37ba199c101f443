import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Somali. */
export const so: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'so',
  functionWords: `
    aad albaabkii atabo ay ayaa ayee ayuu dhan hadana in inuu isku jiray jirtay ka kale kasoo ku kuu lakin
    markii oo si soo uga ugu uu waa waxa waxuu`,
}
