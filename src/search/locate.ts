import { at as itemAt } from '../passage/at.ts'
import { foldForSearch } from '../passage/fold.ts'
import type { Mark } from './mark.ts'

/**
 * Where the last of a passage's first words stands in its text.
 *
 * @param words The words of the passage from its beginning on, as Pagefind cuts them.
 * @returns Nothing where the words are not those of the text.
 */
export function locateWord(text: string, words: readonly string[]): Mark | undefined {
  let end = 0
  let start = -1
  for (const word of words) {
    // Pagefind ends a block with a full stop where the text has none.
    const token = text.includes(word, end) ? word : word.replace(/\.$/, '')
    start = text.indexOf(token, end)
    if (start < 0) return undefined
    end = start + token.length
  }
  return { start, end }
}

/**
 * What to mark of a found word: of `no-fly`, the part that was looked for; of an inflected form, all but its
 * punctuation.
 *
 * @param terms What was looked for, folded.
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
    // Part of a character, as 수 of 술, is marked as that character.
    const end = folded.offsets.find((offset) => offset > last) ?? token.length
    return { mark: { start: word.start + first, end: word.start + end }, term }
  }
  const letters = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(token)
  const start = word.start + (letters?.index ?? 0)
  const end = start + (letters?.[0].length ?? token.length)
  return { mark: { start, end }, term: nearestTerm(letters?.[0].toLowerCase() ?? '', terms) }
}

/** The term that an inflected form comes from: Pagefind compares stems, which it keeps to itself. */
function nearestTerm(form: string, terms: readonly string[]): string {
  return terms.reduce((best, term) => (commonStart(form, term) > commonStart(form, best) ? term : best), '')
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length++
  return length
}
