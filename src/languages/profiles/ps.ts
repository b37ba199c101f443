import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Pashto. */
export const ps: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'ps',
  distinctiveWords: [{ among: 'Arab', pattern: /[ټډښڼځڅ]/u, share: 0.05 }],
}
