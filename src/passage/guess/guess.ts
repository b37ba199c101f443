import { mapSelection } from '../align/map-selection.ts'
import { placedTokens } from '../align/placed-tokens.ts'
import type { Passage, PassageSelection } from '../passage.ts'
import { MIN_QUOTE_LENGTH } from './find-exact.ts'
import { localAlignment } from './local-alignment.ts'
import type { TextQuote } from './text-quote.ts'

/** Comparing more pairs of tokens would block a phone for seconds. This is a page of words in a whole book. */
const MAX_COMPARISONS = 20_000_000
/** If the second best place scores at least this share of the best one, the guess is ambiguous. */
const MAX_SECOND_SCORE_SHARE = 0.9
/** The least sum of the share of words that is left and of the weighted share of their context. */
const MIN_LIKENESS = 0.7
const CONTEXT_WEIGHT = 0.5
/** The least share of the words themselves. */
const MIN_WORD_SHARE = 0.2
/** The least share of the context if the words are short. */
const MIN_CONTEXT_SHARE = 0.5

/**
 * Guesses the place of words that may never have been in an article: the place most similar to the words and their
 * context.
 *
 * @returns `undefined` if too little is similar, if another place is nearly as good, or if words and context together
 *   have fewer than 20 characters.
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
