import type { LanguageProfile } from '../profile/language-profile.ts'

/** Macedonian. */
export const mk: LanguageProfile = {
  tag: 'mk',
  distinctiveWords: [
    { among: 'bg', pattern: /[ѓќѕ]|^(?:со|дека|секој|секоја|овој|оваа)$/iu, share: 0.03 },
    { among: 'sr', pattern: /[ѓќѕ]|^(?:со|дека|секој|секоја|овој|оваа)$/iu, share: 0.03 },
  ],
}
