import { type Alignment, emptyMatching } from './alignment.ts'
import { matchMoved } from './moved.ts'
import { type PlacedTexts, placeTexts } from './placed-tokens.ts'
import { range } from './range.ts'
import { matchWithin } from './rewritten.ts'
import { type Tokeniser, tokensOf } from './tokens.ts'
import { matchWhole } from './whole-passages.ts'

/**
 * Aligns the passages of two editions of an article, token by token.
 *
 * First whole passages that are the same, in order; then those that moved; then the words of what was rewritten between
 * them; at last runs of words that moved from one passage to another.
 */
export function align(
  earlier: readonly string[],
  later: readonly string[],
  tokenise: Tokeniser = tokensOf,
): Alignment {
  const from = placeTexts(earlier, tokenise)
  const to = placeTexts(later, tokenise)
  const matching = emptyMatching(from.tokens, to.tokens)
  const open = (texts: PlacedTexts, counterparts: Int32Array, start: number, end: number) =>
    range(texts.starts[start] ?? 0, texts.starts[end] ?? 0).filter((index) => counterparts[index] === -1)
  for (const gap of matchWhole(matching, from, to)) {
    matchWithin(matching, open(from, matching.matches, ...gap.earlier), open(to, matching.back, ...gap.later))
  }
  matchMoved(matching)
  return matching
}
