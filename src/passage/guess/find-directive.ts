import { type PlacedToken, placedTokens } from '../align/placed-tokens.ts'
import { tokensOf } from '../align/tokens.ts'
import type { TextDirective } from '../link/text-directive.ts'
import { type Passage, type PassageSelection, selectedWords } from '../passage.ts'
import { findExact, MIN_QUOTE_LENGTH } from './find-exact.ts'
import { guess } from './guess.ts'
import type { TextQuote } from './text-quote.ts'

/** Ends that are guessed and stand further apart, in characters, are not those of one quotation: some paragraphs. */
const MAX_GUESS_LENGTH = 3000

/** Where the words of a text directive stand. */
export interface FoundDirective {
  readonly selection: PassageSelection
  /** The directive does not fit the text as it stands: this is the place that is most alike. */
  readonly isGuess: boolean
}

/**
 * Finds the words of a text directive: the first place that a browser would find, whole words without regard to case
 * and to how they are set; where there is none, the place that `guess` takes them to.
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
 * Finds the words of a text directive as they are, or nothing: goes through the text like a browser does (WICG Scroll To
 * Text Fragment, §3.5.2), but over its tokens.
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
    // What does not end behind this place ends behind no later one.
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

/** One of the ends may stand as it was: that is no guess, if it is long enough to be told by itself. */
function placeOfEnd(passages: readonly Passage[], quote: TextQuote): PassageSelection | undefined {
  const { exact, prefix = '', suffix = '' } = quote
  if (prefix.length + exact.length + suffix.length < MIN_QUOTE_LENGTH) return undefined
  return findExact(passages, quote) ?? guess(passages, quote)
}
