import { diffArrays } from 'diff'
import { type Matching, matchTokens } from './alignment.ts'
import { SHORTEST_MOVE } from './moved.ts'
import type { PlacedTexts } from './placed-tokens.ts'
import { range } from './range.ts'

/** After so many changed passages, which of them are the same is told by their words, not by their order. */
const MOST_CHANGED_PASSAGES = 1500

/** A stretch of passages between two that are the same, in either edition: from the first one to behind the last. */
export interface Gap {
  readonly earlier: readonly [start: number, end: number]
  readonly later: readonly [start: number, end: number]
}

/** Matches passages that are the same, where they stand and where they moved to. Returns what lies between the former. */
export function matchWhole(matching: Matching, from: PlacedTexts, to: PlacedTexts): readonly Gap[] {
  const matchTexts = (earlier: number, later: number) => {
    const offset = (to.starts[later] ?? 0) - (from.starts[earlier] ?? 0)
    for (const token of range(from.starts[earlier] ?? 0, from.starts[earlier + 1] ?? 0)) {
      matchTokens(matching, token, token + offset)
    }
  }
  const gaps: Gap[] = []
  const isMatched = new Set<number>()
  let [earlier, later] = [0, 0]
  let start: readonly [number, number] = [0, 0]
  for (const { added, removed, count } of commonPassages(from.forms, to.forms)) {
    if (added) later += count
    else if (removed) earlier += count
    else {
      gaps.push({ earlier: [start[0], earlier], later: [start[1], later] })
      for (let step = 0; step < count; step++) {
        matchTexts(earlier, later)
        isMatched.add(later)
        earlier++
        later++
      }
      start = [earlier, later]
    }
  }
  gaps.push({ earlier: [start[0], earlier], later: [start[1], later] })

  const free = new Map<string, number[]>()
  for (const [index, form] of to.forms.entries()) {
    if (isMatched.has(index)) continue
    const known = free.get(form)
    if (known) known.push(index)
    else free.set(form, [index])
  }
  for (const gap of gaps) {
    for (const index of range(...gap.earlier)) {
      const length = (from.starts[index + 1] ?? 0) - (from.starts[index] ?? 0)
      if (length < SHORTEST_MOVE) continue
      const target = free.get(from.forms[index] ?? '')?.shift()
      if (target !== undefined) matchTexts(index, target)
    }
  }
  return gaps
}

/** Of articles that have next to nothing in common, all passages may have moved. */
function commonPassages(from: readonly string[], to: readonly string[]) {
  return (
    diffArrays([...from], [...to], { maxEditLength: MOST_CHANGED_PASSAGES }) ?? [
      { removed: true, added: false, count: from.length },
      { removed: false, added: true, count: to.length },
    ]
  )
}
