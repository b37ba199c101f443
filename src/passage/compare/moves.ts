import type { Alignment } from '../align/alignment.ts'
import { at } from '../at.ts'
import type { Passage } from '../passage.ts'

/** Words that are at another place in the later of two editions, in another order with the words around them. */
export interface Move {
  /** The words, as the later edition has them. */
  readonly words: string
  /** The passages that have them, by index. */
  readonly from: number
  readonly to: number
}

/** Tokens that follow each other in both editions, each within one passage. */
interface Run {
  readonly from: number
  readonly to: number
  readonly length: number
}

/**
 * Finds words that moved. What has the same order in both editions, with as many words as possible, is in place;
 * everything else moved. Of two paragraphs that changed places, the shorter one moved.
 *
 * @param same For each earlier token, the index of the same later token, or -1.
 */
export function movesOf(
  alignment: Alignment,
  later: readonly Passage[],
  same: readonly number[],
): readonly Move[] {
  const { from, to } = alignment
  const runs = runsOf(alignment, same)
  const inPlace = longestInOrder(runs)
  const moved = runs.filter((run) => !inPlace.has(run))
  const byPassages = Map.groupBy(moved, (run) => `${at(from, run.from).text} ${at(to, run.to).text}`)
  return Array.from(byPassages.values(), (own) => {
    const first = own.reduce((least, run) => (run.to < least.to ? run : least))
    const last = own.reduce((most, run) => (run.to > most.to ? run : most))
    const passage = at(to, first.to).text
    const { text } = at(later, passage)
    const words = text.slice(at(to, first.to).start, at(to, last.to + last.length - 1).end)
    return { words, from: at(from, first.from).text, to: passage }
  })
}

function runsOf({ from, to }: Alignment, same: readonly number[]): readonly Run[] {
  const runs: Run[] = []
  for (const [index, target] of same.entries()) {
    if (target < 0) continue
    const last = runs.at(-1)
    const continues =
      last !== undefined &&
      last.from + last.length === index &&
      last.to + last.length === target &&
      at(from, last.from).text === at(from, index).text &&
      at(to, last.to).text === at(to, target).text
    if (continues) runs[runs.length - 1] = { ...last, length: last.length + 1 }
    else runs.push({ from: index, to: target, length: 1 })
  }
  return runs
}

/** Returns the heaviest subsequence of runs in which `to` increases (Fredman 1975, with a Fenwick tree of maxima). */
function longestInOrder(runs: readonly Run[]): ReadonlySet<Run> {
  const isInOrder = runs.every(({ to }, index) => index === 0 || at(runs, index - 1).to < to)
  if (isInOrder) return new Set(runs)
  interface Chain {
    readonly weight: number
    readonly run: Run
    readonly before: Chain | undefined
  }
  const ranks = new Map([...runs].sort((a, b) => a.to - b.to).map((run, index) => [run, index + 1]))
  const best: (Chain | undefined)[] = runs.map(() => undefined)
  best.push(undefined)
  let heaviest: Chain | undefined
  for (const run of runs) {
    const rank = ranks.get(run) ?? 0
    let before: Chain | undefined
    for (let index = rank - 1; index > 0; index -= index & -index) {
      const chain = best[index]
      if (chain && chain.weight > (before?.weight ?? 0)) before = chain
    }
    const chain: Chain = { weight: (before?.weight ?? 0) + run.length, run, before }
    for (let index = rank; index < best.length; index += index & -index) {
      if (chain.weight > (best[index]?.weight ?? 0)) best[index] = chain
    }
    if (chain.weight > (heaviest?.weight ?? 0)) heaviest = chain
  }
  const inPlace = new Set<Run>()
  for (let chain = heaviest; chain; chain = chain.before) inPlace.add(chain.run)
  return inPlace
}
