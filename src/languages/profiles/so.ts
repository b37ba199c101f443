import type { LanguageProfile } from '../profile/language-profile.ts'

/** Somali. */
export const so: LanguageProfile = {
  tag: 'so',
  functionWords: `
    aad albaabkii atabo ay ayaa ayee ayuu dhan hadana in inuu isku jiray jirtay ka kale kasoo ku kuu lakin
    markii oo si soo uga ugu uu waa waxa waxuu`,
}
