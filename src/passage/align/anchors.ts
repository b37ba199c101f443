import { at } from '../at.ts'

/** Shorter lists are compared without anchors. */
const MIN_ANCHORED_TOKENS = 1000
/** If a run of this many tokens occurs once in each text, it is the same run. */
const ANCHOR_TOKENS = 6

/** A token's index in one list, and that of its counterpart in another. */
export interface Anchor {
  readonly from: number
  readonly to: number
}

/**
 * Finds runs that occur exactly once in each list, and returns the largest set that has the same order in both (patience
 * sorting, as in Cohen's patience diff). Each run is given by its first token. The text between anchors is then compared
 * piece by piece. This is faster than comparing everything at once, and better: frequent words no longer outweigh real
 * similarities.
 */
export function anchors(from: readonly string[], to: readonly string[]): readonly Anchor[] {
  if (from.length + to.length < MIN_ANCHORED_TOKENS) return []
  // Numbers compare faster than words, so each pair of tokens gets a number, and so does each pair of pairs.
  const wordNumber = numbering<string>()
  const pairNumber = numbering<number>()
  const runsOf = (forms: readonly string[]) => {
    const pairs = joined(forms.map(wordNumber), 1).map(pairNumber)
    return joined(pairs, ANCHOR_TOKENS / 2)
  }
  const targets = onceOnly(runsOf(to))
  const pairs = [...onceOnly(runsOf(from))].flatMap(([run, index]) => {
    const target = targets.get(run)
    return target === undefined ? [] : [{ from: index, to: target }]
  })
  return longestIncreasing(pairs)
}

/** No text has more distinct words or pairs of words than this. The product of two such numbers is a safe integer. */
const MAX_NUMBERS = 2 ** 26

/** Numbers values in order of first appearance. */
function numbering<Value>(): (value: Value) => number {
  const numbers = new Map<Value, number>()
  return (value) => {
    const number = numbers.get(value) ?? numbers.size
    numbers.set(value, number)
    return number
  }
}

/** Combines each number with the one `distance` places after it into one number. */
function joined(numbers: readonly number[], distance: number): readonly number[] {
  return numbers.slice(distance).map((number, index) => at(numbers, index) * MAX_NUMBERS + number)
}

/** Returns the runs that occur once, with their indexes, in order. */
function onceOnly(runs: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const repeated = new Set<number>()
  for (const [index, run] of runs.entries()) {
    if (found.has(run)) repeated.add(run)
    else found.set(run, index)
  }
  for (const run of repeated) found.delete(run)
  return found
}

/** Returns the longest subsequence of pairs in which `to` increases. The pairs are sorted by `from`. */
function longestIncreasing(pairs: readonly Anchor[]): readonly Anchor[] {
  interface Link extends Anchor {
    readonly previous: Link | undefined
  }
  /** The last link of the best chain of each length. */
  const tails: Link[] = []
  for (const pair of pairs) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (at(tails, middle).to < pair.to) low = middle + 1
      else high = middle
    }
    tails[low] = { ...pair, previous: tails[low - 1] }
  }
  const chain: Anchor[] = []
  for (let link = tails.at(-1); link; link = link.previous) chain.push({ from: link.from, to: link.to })
  return chain.reverse()
}
