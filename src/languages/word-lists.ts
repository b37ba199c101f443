import type { Words } from './language-profile.ts'

/** The words of a list. */
export function wordsOf(words: Words): readonly string[] {
  return words.split(/\s+/u).filter(Boolean)
}
