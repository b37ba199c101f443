import { at } from '../at.ts'
import type { PassageSelection } from '../passage.ts'
import type { Alignment } from './alignment.ts'
import type { PlacedToken } from './placed-tokens.ts'
import { range } from './range.ts'

/** How many tokens on either side of the words are their context. */
const CONTEXT_TOKENS = 8
/** Tokens whose distance exceeds the length of the quote by more than this are in different places. */
const MAX_GAP_TOKENS = 12
/** A single character of an unspaced script recurs everywhere. Only a run of this many shows where words went. */
const MIN_RUN_CHARACTERS = 5
/** The words are found if this share of them is left, and more than one word. */
const MIN_WORD_SHARE = 1 / 3
const MIN_WORDS = 2
/** They are also found if this share of them is left, together with this share of their context. */
const MIN_WORD_SHARE_IN_CONTEXT = 0.2
const MIN_CONTEXT_SHARE = 0.6
/** How many new words may replace each old word at the edge of a quote. */
const MAX_NEW_WORDS_PER_OLD = 3

/**
 * Maps a selection from the earlier to the later one of two aligned editions.
 *
 * @param selection Within the earlier texts.
 * @returns The words that are now in the place of the selected ones, or `undefined` if too few of these are left to
 *   recognise the place.
 */
export function mapSelection(
  alignment: Alignment,
  selection: PassageSelection,
): PassageSelection | undefined {
  const quote = quotedTokens(alignment.from, selection)
  const kept = bestPlace(alignment, quote)
  if (!kept || !isPlaceCertain(alignment, quote, kept)) return undefined
  return selectionOf(alignment, selection, quote, kept)
}

/** A range of token indexes; `end` is after the last one. */
interface Span {
  readonly start: number
  readonly end: number
}

function quotedTokens(tokens: readonly PlacedToken[], { start, end }: PassageSelection): Span {
  const first = tokens.findIndex(
    (token) => token.text > start.passage || (token.text === start.passage && token.end > start.offset),
  )
  const behind = tokens.findLastIndex(
    (token) => token.text < end.passage || (token.text === end.passage && token.start < end.offset),
  )
  return { start: first < 0 ? tokens.length : first, end: behind + 1 }
}

/** Returns the quoted tokens that are close together in the later text, at the place that has most of them. */
function bestPlace(alignment: Alignment, quote: Span): readonly number[] | undefined {
  const { matches } = alignment
  const position = (index: number) => at(matches, index)
  const found = range(quote.start, quote.end)
    .filter((index) => position(index) >= 0)
    .sort((a, b) => position(a) - position(b))
  const places: number[][] = []
  for (const index of found) {
    const place = places.at(-1)
    const last = place?.at(-1)
    const isNear =
      last !== undefined && position(index) - position(last) <= MAX_GAP_TOKENS + quote.end - quote.start
    if (place && isNear) place.push(index)
    else places.push([index])
  }
  const weights = places.map((place) => weigh(alignment, place))
  return places[weights.indexOf(highest(weights))]
}

function isPlaceCertain(alignment: Alignment, quote: Span, kept: readonly number[]): boolean {
  const { from, matches } = alignment
  const total = range(quote.start, quote.end).reduce((sum, index) => sum + weight(at(from, index)), 0)
  const found = weigh(alignment, kept)
  if (found >= MIN_WORD_SHARE * total && found >= Math.min(MIN_WORDS, total)) return true
  if (found < MIN_WORD_SHARE_IN_CONTEXT * total) return false
  const positions = kept.map((index) => at(matches, index))
  const reach = 3 * CONTEXT_TOKENS
  const [first, last] = [lowest(positions) - reach, highest(positions) + reach]
  const around = [
    ...range(Math.max(0, quote.start - CONTEXT_TOKENS), quote.start),
    ...range(quote.end, Math.min(from.length, quote.end + CONTEXT_TOKENS)),
  ]
  const near = around.filter((index) => {
    const position = at(matches, index)
    return position >= Math.max(0, first) && position <= last
  })
  const sum = around.reduce((all, index) => all + weight(at(from, index)), 0)
  return weigh(alignment, near) >= MIN_CONTEXT_SHARE * sum
}

function weigh({ from, matches }: Alignment, found: readonly number[]): number {
  return found.reduce((sum, index) => {
    const isTelling = at(from, index).kind !== 'character' || isInTellingRun(matches, index)
    return isTelling ? sum + weight(at(from, index)) : sum
  }, 0)
}

function weight({ kind }: PlacedToken): number {
  return kind === 'mark' ? 0.05 : 1
}

/** Whether this token is part of a run that is long enough and also a run in the later text. */
function isInTellingRun(matches: Int32Array, index: number): boolean {
  const continues = (before: number) => {
    const position = matches[before]
    return position !== undefined && position >= 0 && matches[before + 1] === position + 1
  }
  let start = index
  while (index - start < MIN_RUN_CHARACTERS - 1 && continues(start - 1)) start--
  let end = index
  while (end - start < MIN_RUN_CHARACTERS - 1 && continues(end)) end++
  return end - start + 1 >= MIN_RUN_CHARACTERS
}

/**
 * Selects from the first to the last word that is left. If the first or last words of the quote were replaced, their
 * replacements are included, unless words outside the quote were replaced with them.
 */
function selectionOf(
  alignment: Alignment,
  { start, end }: PassageSelection,
  quote: Span,
  kept: readonly number[],
): PassageSelection {
  const { from, to, matches } = alignment
  const positions = kept.map((index) => at(matches, index))
  const [lowestPlace, highestPlace] = [lowest(positions), highest(positions)]
  const [firstKept, lastKept] = [lowest(kept), highest(kept)]
  const before = matches[firstKept] === lowestPlace ? replacedBefore(alignment, quote, firstKept) : 0
  const behind = matches[lastKept] === highestPlace ? replacedBehind(alignment, quote, lastKept) : 0
  let first = at(to, lowestPlace)
  for (let step = 1; step <= before && to[lowestPlace - step]?.text === first.text; step++)
    first = at(to, lowestPlace - step)
  let last = at(to, highestPlace)
  for (let step = 1; step <= behind && to[highestPlace + step]?.text === last.text; step++)
    last = at(to, highestPlace + step)

  // A quote can begin or end within a word.
  const firstOld = at(from, quote.start)
  const lastOld = at(from, quote.end - 1)
  const cutBefore =
    matches[quote.start] === lowestPlace && firstOld.text === start.passage
      ? start.offset - firstOld.start
      : 0
  const cutBehind =
    matches[quote.end - 1] === highestPlace && lastOld.text === end.passage ? lastOld.end - end.offset : 0
  return {
    start: { passage: first.text, offset: Math.min(first.start + Math.max(0, cutBefore), first.end - 1) },
    end: { passage: last.text, offset: Math.max(last.end - Math.max(0, cutBehind), last.start + 1) },
  }
}

/** Counts the new tokens that replaced the first tokens of the quote. */
function replacedBefore({ from, to, matches }: Alignment, quote: Span, first: number): number {
  let previous = quote.start - 1
  while (matches[previous] === -1) previous--
  const added = { start: previous < 0 ? 0 : at(matches, previous) + 1, end: at(matches, first) }
  const others = wordsIn(from, { start: previous + 1, end: quote.start })
  const replaced = wordsIn(from, { start: quote.start, end: first })
  return replaced > 0 && others === 0 && wordsIn(to, added) <= MAX_NEW_WORDS_PER_OLD * replaced
    ? added.end - added.start
    : 0
}

/** Counts the new tokens that replaced the last tokens of the quote. */
function replacedBehind({ from, to, matches }: Alignment, quote: Span, last: number): number {
  let next = quote.end
  while (matches[next] === -1) next++
  const added = { start: at(matches, last) + 1, end: matches[next] ?? to.length }
  const others = wordsIn(from, { start: quote.end, end: next })
  const replaced = wordsIn(from, { start: last + 1, end: quote.end })
  return replaced > 0 && others === 0 && wordsIn(to, added) <= MAX_NEW_WORDS_PER_OLD * replaced
    ? added.end - added.start
    : 0
}

function wordsIn(tokens: readonly PlacedToken[], { start, end }: Span): number {
  return tokens.slice(start, Math.max(start, end)).filter(({ kind }) => kind !== 'mark').length
}

/** Unlike `Math.min(...numbers)`, it accepts any number of numbers. */
function lowest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY)
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY)
}
