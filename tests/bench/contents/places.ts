import type { WordReader } from '../../../src/languages/words/words.ts'

/** The text of a paragraph before and after words in it. */
export interface Place {
  readonly before: string
  readonly behind: string
}

/** The first part of a word with a hyphen or an apostrophe, or of an e-mail address, and the rest of one. */
const JOINED_BEFORE = /[\p{L}\p{Nd}][-‐’'@]$/u
const JOINED_BEHIND = /^[-‐’'@][\p{L}\p{Nd}]/u

/** Finds the places where words occur letter for letter, as whole words. */
export function placesOf(
  words: string,
  paragraphs: readonly string[],
  readWords: WordReader,
): readonly Place[] {
  return paragraphs.flatMap((paragraph) => {
    const pieces = paragraph.split(words)
    if (pieces.length === 1) return []
    const all = readWords(paragraph)
    const cutsWord = (at: number) =>
      all.some(({ start, end }) => start < at && at < end) ||
      JOINED_BEFORE.test(paragraph.slice(0, at)) ||
      JOINED_BEHIND.test(paragraph.slice(at))
    return pieces.slice(1).flatMap((_, index) => {
      const before = pieces.slice(0, index + 1).join(words)
      const end = before.length + words.length
      return cutsWord(before.length) || cutsWord(end) ? [] : { before, behind: paragraph.slice(end) }
    })
  })
}
