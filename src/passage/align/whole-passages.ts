import { at } from '../at.ts'
import { type Matching, matchTokens } from './alignment.ts'
import { commonRuns, type Run } from './common-runs.ts'
import { MIN_MOVED_TOKENS } from './moved.ts'
import type { PlacedPassages } from './placed-tokens.ts'
import { range } from './range.ts'
import { samePassages } from './same-passages.ts'

/** Editions that differ by more passages are compared by their words alone. */
const MAX_PASSAGE_EDITS = 1500

/**
 * The passages between two that are unchanged and in place: in each edition, the first one and the one after the last.
 */
export interface Gap {
  readonly earlier: readonly [start: number, end: number]
  readonly later: readonly [start: number, end: number]
}

/**
 * Matches the tokens of passages that are the same in both editions, in place or moved.
 *
 * @returns The gaps between the passages that are in place.
 */
export function matchWhole(
  matching: Matching,
  earlier: PlacedPassages,
  later: PlacedPassages,
): readonly Gap[] {
  const laterOf = samePassages(earlier.passages, later.passages)
  const inPlace = passagesInPlace(earlier, later, laterOf)
  for (const { from, to, length } of inPlace) {
    for (const step of range(0, length)) laterOf[from + step] = to + step
  }
  pairMovedCopies(earlier, later, laterOf)
  for (const [from, to] of laterOf.entries()) {
    if (to === -1) continue
    const start = at(earlier.starts, from)
    const offset = at(later.starts, to) - start
    for (const token of range(start, at(earlier.starts, from + 1)))
      matchTokens(matching, token, token + offset)
  }
  return gapsBetween(inPlace, earlier.passages.length, later.passages.length)
}

/** Returns the longest sequence of passages that are the same and in the same order in both editions, as runs. */
function passagesInPlace(
  earlier: PlacedPassages,
  later: PlacedPassages,
  laterOf: Int32Array,
): readonly Run[] {
  const isPaired = new Set(laterOf)
  // A paired passage matches only its counterpart. Copies that cannot be distinguished match any of each other.
  const earlierItems = earlier.passages.map(({ form }, index) =>
    laterOf[index] === -1 ? form : laterOf[index],
  )
  const laterItems = later.passages.map(({ form }, index) => (isPaired.has(index) ? index : form))
  return commonRuns(earlierItems, laterItems, MAX_PASSAGE_EDITS)
}

/** Pairs the remaining copies in order, if they are so long that they were probably moved, and not written again. */
function pairMovedCopies(earlier: PlacedPassages, later: PlacedPassages, laterOf: Int32Array): void {
  const isPaired = new Set(laterOf)
  const unpaired = [...later.passages.entries()].filter(([index]) => !isPaired.has(index))
  const copies = Map.groupBy(unpaired, ([, { form }]) => form)
  for (const [index, { form }] of earlier.passages.entries()) {
    if (laterOf[index] !== -1) continue
    const length = at(earlier.starts, index + 1) - at(earlier.starts, index)
    const copy = length < MIN_MOVED_TOKENS ? undefined : copies.get(form)?.shift()
    if (copy) laterOf[index] = copy[0]
  }
}

function gapsBetween(runs: readonly Run[], earlierCount: number, laterCount: number): readonly Gap[] {
  const gaps: Gap[] = []
  let [earlierStart, laterStart] = [0, 0]
  for (const { from, to, length } of [...runs, { from: earlierCount, to: laterCount, length: 0 }]) {
    gaps.push({ earlier: [earlierStart, from], later: [laterStart, to] })
    earlierStart = from + length
    laterStart = to + length
  }
  return gaps
}
