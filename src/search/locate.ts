import { at as itemAt } from '../passage/at.ts'
import { foldForSearch } from '../passage/fold.ts'
import type { Mark } from './mark.ts'

/**
 * Finds a word of a passage in its text, given all words up to it.
 *
 * @param words The words of the passage from its beginning to the one that is searched, as Pagefind splits them.
 * @returns The place of the last of the words; `undefined` if the text does not have these words.
 */
export function locateWord(text: string, words: readonly string[]): Mark | undefined {
  let end = 0
  let start = -1
  for (const word of words) {
    // Pagefind adds a full stop to a block that does not end with one.
    const token = text.includes(word, end) ? word : word.replace(/\.$/, '')
    start = text.indexOf(token, end)
    if (start < 0) return undefined
    end = start + token.length
  }
  return { start, end }
}

/**
 * Decides what to mark of a found word: in `no-fly`, the part that was searched; otherwise the whole word without its
 * punctuation, which is another form of a term.
 *
 * @param terms The words of the query, folded.
 * @returns The mark, and the term that was found there.
 */
export function markWithin(text: string, word: Mark, terms: readonly string[]): { mark: Mark; term: string } {
  const token = text.slice(word.start, word.end)
  const folded = foldForSearch(token)
  const contained = terms.filter((candidate) => folded.text.includes(candidate))
  const term = contained.reduce((longest, next) => (next.length > longest.length ? next : longest), '')
  if (term !== '') {
    const at = folded.text.indexOf(term)
    const first = itemAt(folded.offsets, at)
    const last = itemAt(folded.offsets, at + term.length - 1)
    // If only a part of a character matches, such as 수 in 술, the whole character is marked.
    const end = folded.offsets.find((offset) => offset > last) ?? token.length
    return { mark: { start: word.start + first, end: word.start + end }, term }
  }
  const letters = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(token)
  const start = word.start + (letters?.index ?? 0)
  const end = start + (letters?.[0].length ?? token.length)
  return { mark: { start, end }, term: nearestTerm(letters?.[0].toLowerCase() ?? '', terms) }
}

/** Returns the term with the longest common beginning. Pagefind compares stems, but does not return them. */
function nearestTerm(form: string, terms: readonly string[]): string {
  return terms.reduce((best, term) => (commonStart(form, term) > commonStart(form, best) ? term : best), '')
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length++
  return length
}
