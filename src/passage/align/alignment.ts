import type { PlacedToken } from './placed-tokens.ts'

/** Which tokens of the earlier texts correspond to which tokens of the later ones. */
export interface Alignment {
  readonly from: readonly PlacedToken[]
  readonly to: readonly PlacedToken[]
  /** For each token of `from`, the index of its counterpart in `to`, or -1. */
  readonly matches: Int32Array
}

/** An alignment under construction. It can be read in both directions. */
export interface Matching extends Alignment {
  /** For each token of `to`, the index of its counterpart in `from`, or -1. */
  readonly back: Int32Array
}

/** Creates a matching in which no token has a counterpart yet. */
export function emptyMatching(from: readonly PlacedToken[], to: readonly PlacedToken[]): Matching {
  return {
    from,
    to,
    matches: new Int32Array(from.length).fill(-1),
    back: new Int32Array(to.length).fill(-1),
  }
}

/** Records that a token of `from` is a token of `to`. */
export function matchTokens({ matches, back }: Matching, from: number, to: number): void {
  matches[from] = to
  back[to] = from
}
