import { alternatives, perProfile, wordsOf } from '../../languages/word-lists.ts'
import { isLetter, isOfWord, type MarkSurroundings } from './place.ts'

/** Two digits that stand for a year or decade: '90s, ’68. */
const YEAR = /^\d\ds?(?![\p{L}\p{N}])/u
/** What stands before the apostrophe of a possessive or of a dropped g: dogs’, Marx’, walkin’, ’n’. */
const OPEN_ENDED = /[nsxz]$/i

/** Matches a text that begins with a word of which an apostrophe stands for the beginning: ’tis, ’s avonds, ’ne. */
const clippedBeginning = perProfile(({ clippedBeginnings }) => {
  if (!clippedBeginnings) return undefined
  return new RegExp(`^(?:${alternatives(wordsOf(clippedBeginnings))})(?!\\p{L})`, 'iu')
})

/** Matches a text that ends with a word of which it stands for the end: ol’, un po’. */
const clippedEnding = perProfile(({ clippedEndings }) => {
  if (!clippedEndings) return undefined
  return new RegExp(`(?<!\\p{L})(?:${alternatives(wordsOf(clippedEndings))})$`, 'iu')
})

/** No such word is longer, in characters; no more of a text is looked at. */
const MAX_WORD_LENGTH = 12

/** Whether a single mark is within a word (don’t, l’homme), or before a word or year of which a part was left out. */
export function isApostrophe({ text, index, before, after }: MarkSurroundings, language: string): boolean {
  if (isOfWord(before) && isOfWord(after)) return true
  if (isLetter(before)) return false
  const word = text.slice(index + 1, index + 1 + MAX_WORD_LENGTH)
  return YEAR.test(word) || clippedBeginning(language)?.test(word) === true
}

/** Whether a single mark behind a word may stand for its end, or mark a possessive. */
export function mayBeApostrophe({ text, index }: MarkSurroundings, language: string): boolean {
  const word = text.slice(Math.max(0, index - MAX_WORD_LENGTH), index)
  return OPEN_ENDED.test(word) || clippedEnding(language)?.test(word) === true
}
