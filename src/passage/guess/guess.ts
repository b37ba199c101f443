import { mapSelection } from '../align/map-selection.ts'
import { placedTokens } from '../align/placed-tokens.ts'
import type { Passage, PassageSelection } from '../passage.ts'
import { MIN_QUOTE_LENGTH } from './find-exact.ts'
import { localAlignment } from './local-alignment.ts'
import type { TextQuote } from './text-quote.ts'

/** Comparing more pairs of tokens would stop a phone for seconds; it is a page of words in a whole book. */
const MAX_COMPARISONS = 20_000_000
/** A second place that is worth so large a part of the best one leaves it open which of them is meant. */
const MAX_SECOND_SCORE_SHARE = 0.9
/** So much has to be there of the words, and half as much of what stood beside them counts as well. */
const MIN_LIKENESS = 0.7
const CONTEXT_WEIGHT = 0.5
/** Of the words themselves at least so much has to be there. */
const MIN_WORD_SHARE = 0.2
/** Beside short words, so much of what stood beside them. */
const MIN_CONTEXT_SHARE = 0.5

/**
 * Guesses where words stand that are not known to have stood in an article: the place that is most alike them and what
 * stands beside them. Nothing where too little is alike, where another place is nearly as good, or where all that is
 * known is shorter than 20 characters.
 */
export function guess(passages: readonly Passage[], quote: TextQuote): PassageSelection | undefined {
  const { exact, prefix = '', suffix = '' } = quote
  if (prefix.length + exact.length + suffix.length < MIN_QUOTE_LENGTH) return undefined
  const from = placedTokens([prefix, exact, suffix])
  const to = placedTokens(passages.map(({ text }) => text))
  if (from.length * to.length > MAX_COMPARISONS) return undefined
  const found = localAlignment(from, to)
  if (!found || found.secondScore >= MAX_SECOND_SCORE_SHARE * found.score) return undefined

  const shareOf = (isPart: (text: number) => boolean) => {
    const words = [...from.entries()].filter(([, { text, kind }]) => kind !== 'mark' && isPart(text))
    const kept = words.filter(([index]) => found.matches[index] !== -1)
    return words.length === 0 ? 0 : kept.length / words.length
  }
  const words = shareOf((text) => text === 1)
  const context = shareOf((text) => text !== 1)
  if (words < MIN_WORD_SHARE || words + CONTEXT_WEIGHT * context < MIN_LIKENESS) return undefined
  if (exact.length < MIN_QUOTE_LENGTH && context < MIN_CONTEXT_SHARE) return undefined
  return mapSelection(
    { from, to, matches: found.matches },
    { start: { passage: 1, offset: 0 }, end: { passage: 1, offset: exact.length } },
  )
}
