import type { LanguageProfile } from '../profile/language-profile.ts'

/** Mongolian. */
export const mn: LanguageProfile = {
  tag: 'mn',
  distinctiveWords: [
    { among: 'Cyrl', pattern: /^(?:нь|байна|байгаа|болон|хүн|хүний|бүх|юм|энэ|гэж)$/iu, share: 0.02 },
  ],
}
