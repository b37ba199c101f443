import { at } from '../at.ts'

/** Shorter lists are compared as they are. */
const MIN_ANCHORED_TOKENS = 1000
/** So many tokens in a row that stand once in either text are the same ones. */
const ANCHOR_TOKENS = 6

/** A token's index in one list, and that of its counterpart in another. */
export interface Anchor {
  readonly from: number
  readonly to: number
}

/**
 * Runs that stand exactly once in either list, by their first tokens: as many as stand in the same order in both
 * (patience sorting, as in Cohen's patience diff). What is rewritten is then compared between them, which is better
 * than to compare all at once, where frequent words outweigh what is alike, and faster.
 */
export function anchors(from: readonly string[], to: readonly string[]): readonly Anchor[] {
  if (from.length + to.length < MIN_ANCHORED_TOKENS) return []
  // Numbers compare faster than words: each pair of tokens gets one, and each pair of pairs.
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

/** More than there are different words or pairs of words in any text; their product is a safe integer. */
const MAX_NUMBERS = 2 ** 26

/** Numbers values in the order in which they come up. */
function numbering<Value>(): (value: Value) => number {
  const numbers = new Map<Value, number>()
  return (value) => {
    const number = numbers.get(value) ?? numbers.size
    numbers.set(value, number)
    return number
  }
}

/** Each number together with the one that stands some places behind it, as one number. */
function joined(numbers: readonly number[], distance: number): readonly number[] {
  return numbers.slice(distance).map((number, index) => at(numbers, index) * MAX_NUMBERS + number)
}

/** The runs that stand once, in their order. */
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

/** The longest list of pairs, sorted by `from`, in which `to` increases, too. */
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
