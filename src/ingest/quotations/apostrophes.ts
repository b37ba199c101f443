import { alternatives, perProfile, wordsOf } from '../../languages/word-lists.ts'
import { isLetter, isOfWord, type MarkSurroundings } from './place.ts'

/** Two digits after the apostrophe of a shortened year or decade: '90s, ’68. */
const YEAR = /^\d\ds?(?![\p{L}\p{N}])/u
/** A word that an apostrophe can follow, as a possessive or for a dropped letter: dogs’, Marx’, walkin’, ’n’. */
const OPEN_ENDED = /[nsxz]$/i

/** Matches the rest of a word whose beginning was replaced by an apostrophe: ’tis, ’s avonds, ’ne. */
const clippedBeginning = perProfile(({ clippedBeginnings }) => {
  if (!clippedBeginnings) return undefined
  return new RegExp(`^(?:${alternatives(wordsOf(clippedBeginnings))})(?!\\p{L})`, 'iu')
})

/** Matches a word whose ending was replaced by an apostrophe, at the end of a text: ol’, un po’. */
const clippedEnding = perProfile(({ clippedEndings }) => {
  if (!clippedEndings) return undefined
  return new RegExp(`(?<!\\p{L})(?:${alternatives(wordsOf(clippedEndings))})$`, 'iu')
})

/** In UTF-16 code units. No clipped word is longer, so no more of the text is searched. */
const MAX_WORD_LENGTH = 12

/** Whether a single mark is an apostrophe: within a word (don’t, l’homme), or before a clipped word or a year. */
export function isApostrophe({ text, index, before, after }: MarkSurroundings, language: string): boolean {
  if (isOfWord(before) && isOfWord(after)) return true
  if (isLetter(before)) return false
  const word = text.slice(index + 1, index + 1 + MAX_WORD_LENGTH)
  return YEAR.test(word) || clippedBeginning(language)?.test(word) === true
}

/** Whether a single mark after a word may be an apostrophe, which clips the word or makes a possessive. */
export function mayBeApostrophe({ text, index }: MarkSurroundings, language: string): boolean {
  const word = text.slice(Math.max(0, index - MAX_WORD_LENGTH), index)
  return OPEN_ENDED.test(word) || clippedEnding(language)?.test(word) === true
}
