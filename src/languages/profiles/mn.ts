import { EMPTY_PROFILE, type LanguageProfile } from '../language-profile.ts'

/** Mongolian. */
export const mn: LanguageProfile = {
  ...EMPTY_PROFILE,
  tag: 'mn',
  distinctiveWords: [
    { among: 'Cyrl', pattern: /^(?:нь|байна|байгаа|болон|хүн|хүний|бүх|юм|энэ|гэж)$/iu, share: 0.02 },
  ],
}
