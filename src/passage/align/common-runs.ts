import { diffArrays } from 'diff'

/** A run of items that two lists have in common. */
export interface Run {
  /** The index of its first item in the first list. */
  readonly from: number
  /** The index of its first item in the second list. */
  readonly to: number
  readonly length: number
}

/**
 * Finds the longest common subsequence of two lists (Myers 1986), as runs.
 *
 * @param maxEdits The largest number of insertions and deletions. Lists that differ by more give no runs, because the
 *   time grows with the square of this number.
 */
export function commonRuns<Item>(
  from: readonly Item[],
  to: readonly Item[],
  maxEdits: number,
): readonly Run[] {
  const runs: Run[] = []
  let [fromIndex, toIndex] = [0, 0]
  for (const { added, removed, count } of diffArrays([...from], [...to], { maxEditLength: maxEdits }) ?? []) {
    if (!added && !removed) runs.push({ from: fromIndex, to: toIndex, length: count })
    if (!added) fromIndex += count
    if (!removed) toIndex += count
  }
  return runs
}
