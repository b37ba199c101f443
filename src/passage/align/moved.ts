import { type Matching, matchTokens } from './alignment.ts'
import type { PlacedToken } from './placed-tokens.ts'

/** This many tokens in a row are the same words in another place. Shorter runs recur by chance. */
export const MIN_MOVED_TOKENS = 6

/** A run that occurs more often is a refrain. Only its first places are considered. */
const MAX_CANDIDATES = 16

/** Matches runs of tokens that moved, among those not matched yet. Of several candidates, the longest wins. */
export function matchMoved(matching: Matching): void {
  const { from, to, matches, back } = matching
  const starts = new Map<string, number[]>()
  for (const index of to.keys()) {
    const run = openRun(to, back, index)
    if (run === undefined) continue
    const known = starts.get(run)
    if (!known) starts.set(run, [index])
    else if (known.length < MAX_CANDIDATES) known.push(index)
  }
  if (starts.size === 0) return
  for (let index = 0; index < from.length; index++) {
    const run = openRun(from, matches, index)
    const candidates = (run !== undefined && starts.get(run)) || []
    const moves = candidates.map((target) => ({ target, length: commonLength(matching, index, target) }))
    const best = moves.reduce((longest, move) => (move.length > longest.length ? move : longest), {
      target: -1,
      length: 0,
    })
    if (best.length < MIN_MOVED_TOKENS) continue
    for (let step = 0; step < best.length; step++) matchTokens(matching, index + step, best.target + step)
    index += best.length - 1
  }
}

/** Returns the forms of the tokens from an index on, if none of them has a counterpart yet. */
function openRun(tokens: readonly PlacedToken[], matches: Int32Array, index: number): string | undefined {
  const end = index + MIN_MOVED_TOKENS
  if (end > tokens.length || matches.subarray(index, end).some((match) => match !== -1)) return undefined
  return tokens
    .slice(index, end)
    .map(({ form }) => form)
    .join(' ')
}

function commonLength({ from, to, matches, back }: Matching, index: number, target: number): number {
  let length = 0
  while (
    matches[index + length] === -1 &&
    back[target + length] === -1 &&
    from[index + length]?.form === to[target + length]?.form
  ) {
    length++
  }
  return length
}
