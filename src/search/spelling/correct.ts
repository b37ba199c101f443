import type { WordPart } from '../../passage/fold-words.ts'
import type { VocabularyWord } from '../index/vocabulary-text.ts'
import { nearestWord } from './nearest-word.ts'
import { maxSlips } from './slips.ts'

/** Endings of at most this length are not compared when a language is asked whether it has a word. */
const MAX_ENDING_LENGTH = 3
const MIN_BEGINNING_LENGTH = 3

/** Returns the words of a language among which a word can be. */
export type WordsNear = (key: string) => Promise<readonly VocabularyWord[]>

/** A query with other words, and how unlikely it is that these were meant, see `NearWord`. */
export interface Correction {
  readonly corrected: string
  readonly cost: number
}

/**
 * Replaces the words of a query that a language lacks by those that were probably meant.
 *
 * @param parts The words of the query, by their place in it.
 * @returns `undefined` if nothing is to be replaced, or if a word is like none of the language.
 */
export async function correct(
  typed: string,
  parts: readonly WordPart[],
  wordsNear: WordsNear,
): Promise<Correction | undefined> {
  let corrected = typed
  let cost = 0
  for (const { form, start, end } of parts.filter(isSpelled).toReversed()) {
    const words = await wordsNear(form)
    if (words.some(({ key }) => key.startsWith(form))) continue
    const nearest = nearestWord(form, words, /^\p{Lu}/u.test(typed.slice(start)))
    if (!nearest) return undefined
    corrected = corrected.slice(0, start) + nearest.word.written + corrected.slice(end)
    cost += nearest.cost
  }
  return corrected === typed ? undefined : { corrected, cost }
}

/** Whether a language can have all words of a query, or words that begin like them. */
export async function canHave(parts: readonly WordPart[], wordsNear: WordsNear): Promise<boolean> {
  for (const { form } of parts.filter(isSpelled)) {
    const beginning = form.slice(0, Math.max(MIN_BEGINNING_LENGTH, form.length - MAX_ENDING_LENGTH))
    if (!(await wordsNear(form)).some(({ key }) => key.startsWith(beginning))) return false
  }
  return true
}

/** Whether a word can be in the vocabulary of a language. */
function isSpelled({ form, isCharacter }: WordPart): boolean {
  return !isCharacter && maxSlips(form) > 0 && !/\p{N}/u.test(form)
}
