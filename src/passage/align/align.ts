import { at } from '../at.ts'
import { type Alignment, emptyMatching } from './alignment.ts'
import { matchMoved } from './moved.ts'
import { type AlignablePassage, type PlacedPassages, placePassages } from './placed-tokens.ts'
import { range } from './range.ts'
import { matchWithin } from './rewritten.ts'
import { type Tokeniser, tokensOf } from './tokens.ts'
import { matchWhole } from './whole-passages.ts'

/**
 * Aligns the passages of two editions of an article, token by token.
 *
 * First it matches whole passages that are the same, in place or moved. Then it matches the words of the passages that
 * were rewritten between those in place, and last the runs of words that moved from one passage to another.
 */
export function align(
  earlier: readonly AlignablePassage[],
  later: readonly AlignablePassage[],
  tokenise: Tokeniser = tokensOf,
): Alignment {
  const from = placePassages(earlier, tokenise)
  const to = placePassages(later, tokenise)
  const matching = emptyMatching(from.tokens, to.tokens)
  const open = ({ starts }: PlacedPassages, counterparts: Int32Array, start: number, end: number) =>
    range(at(starts, start), at(starts, end)).filter((index) => counterparts[index] === -1)
  for (const gap of matchWhole(matching, from, to)) {
    matchWithin(matching, open(from, matching.matches, ...gap.earlier), open(to, matching.back, ...gap.later))
  }
  matchMoved(matching)
  return matching
}
