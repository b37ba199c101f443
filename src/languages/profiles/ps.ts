import type { LanguageProfile } from '../profile/language-profile.ts'

/** Pashto. */
export const ps: LanguageProfile = {
  tag: 'ps',
  distinctiveWords: [{ among: 'Arab', pattern: /[ټډښڼځڅ]/u, share: 0.05 }],
}
