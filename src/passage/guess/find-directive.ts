import { type PlacedToken, placedTokens } from '../align/placed-tokens.ts'
import { tokensOf } from '../align/tokens.ts'
import type { TextDirective } from '../link/text-directive.ts'
import { type Passage, type PassageSelection, selectedWords } from '../passage.ts'
import { findExact, MIN_QUOTE_LENGTH } from './find-exact.ts'
import { guess } from './guess.ts'
import type { TextQuote } from './text-quote.ts'

/** If guessed ends are further apart, they do not belong to one quotation. In UTF-16 code units: several paragraphs. */
const MAX_GUESS_LENGTH = 3000

/** The place of the words of a text directive. */
export interface FoundDirective {
  readonly selection: PassageSelection
  /** Whether this is only the most similar place, because the text does not have the words of the directive. */
  readonly isGuess: boolean
}

/**
 * Finds the words of a text directive at the first place where a browser would find them: whole words, ignoring case
 * and typography. If there is none, the place is guessed, see `guess`.
 */
export function findDirective(
  passages: readonly Passage[],
  directive: TextDirective,
): FoundDirective | undefined {
  const standing = findStanding(passages, directive)
  if (standing) return { selection: standing, isGuess: false }
  const guessed = guessedPlace(passages, directive)
  return guessed && { selection: guessed, isGuess: true }
}

/**
 * Finds the words of a text directive without guessing. It searches the text like a browser (WICG Scroll To Text
 * Fragment, §3.5.2), but by tokens.
 *
 * @returns `undefined` if the text does not have the words.
 */
export function findStanding(
  passages: readonly Passage[],
  { prefix = '', start, end, suffix = '' }: TextDirective,
): PassageSelection | undefined {
  const tokens = placedTokens(passages.map(({ text }) => text))
  const [before, first, last, behind] = [prefix, start, end ?? '', suffix].map(formsOf)
  if (!before || !first?.length || !last || !behind || (end !== undefined && last.length === 0)) {
    return undefined
  }
  for (let at = 0; at + first.length <= tokens.length; at++) {
    const stands = isAt(tokens, at, first) && isAt(tokens, at - before.length, before)
    if (!stands) continue
    for (let behindAt = at + first.length + last.length; behindAt <= tokens.length; behindAt++) {
      if (isAt(tokens, behindAt - last.length, last) && isAt(tokens, behindAt, behind)) {
        return selectionOf(tokens, at, behindAt - 1)
      }
      if (end === undefined) break
    }
    // If the last words do not follow this place, they do not follow a later one either.
    if (end !== undefined) return undefined
  }
  return undefined
}

function formsOf(term: string): readonly string[] {
  return tokensOf(term).map(({ form }) => form)
}

function isAt(tokens: readonly PlacedToken[], at: number, forms: readonly string[]): boolean {
  return forms.every((form, index) => tokens[at + index]?.form === form)
}

function selectionOf(
  tokens: readonly PlacedToken[],
  first: number,
  last: number,
): PassageSelection | undefined {
  const [from, to] = [tokens[first], tokens[last]]
  if (!from || !to) return undefined
  return {
    start: { passage: from.text, offset: from.start },
    end: { passage: to.text, offset: to.end },
  }
}

function guessedPlace(
  passages: readonly Passage[],
  { prefix, start, end, suffix }: TextDirective,
): PassageSelection | undefined {
  if (end === undefined) return guess(passages, { exact: start, prefix, suffix })
  const first = placeOfEnd(passages, { exact: start, prefix })
  const last = placeOfEnd(passages, { exact: end, suffix })
  if (!first || !last) return undefined
  const selection = { start: first.start, end: last.end }
  const isInOrder =
    first.end.passage < last.start.passage ||
    (first.end.passage === last.start.passage && first.end.offset <= last.start.offset)
  return isInOrder && selectedWords(passages, selection).length <= MAX_GUESS_LENGTH ? selection : undefined
}

/** Finds one end of a quotation as it is, if it is long enough to be unambiguous; otherwise guesses it. */
function placeOfEnd(passages: readonly Passage[], quote: TextQuote): PassageSelection | undefined {
  const { exact, prefix = '', suffix = '' } = quote
  if (prefix.length + exact.length + suffix.length < MIN_QUOTE_LENGTH) return undefined
  return findExact(passages, quote) ?? guess(passages, quote)
}
