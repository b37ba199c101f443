import type { Passage, PassageSelection } from '../passage.ts'
import { type History, presentId } from './history.ts'

/** Where words stood that were removed, by indexes of present passages. */
export type FormerPlace =
  /** In a passage that still stands. */
  | { readonly within: number }
  /** Between two that still stand; at the beginning or the end of the article one of them is not there. */
  | { readonly after: number | undefined; readonly before: number | undefined }

/** The place in the present text where words of an earlier edition stood. */
export function formerPlace(
  present: readonly Passage[],
  history: History,
  earlier: readonly Passage[],
  { start, end }: PassageSelection,
): FormerPlace {
  const indexOf = (passage: Passage | undefined): number | undefined => {
    const id = passage && presentId(history, passage.id)
    if (id === undefined) return undefined
    const index = present.findIndex((candidate) => candidate.id === id)
    return index < 0 ? undefined : index
  }
  for (const passage of earlier.slice(start.passage, end.passage + 1)) {
    const within = indexOf(passage)
    if (within !== undefined) return { within }
  }
  const nearest = (passages: readonly Passage[]) => passages.map(indexOf).find((index) => index !== undefined)
  const after = nearest(earlier.slice(0, start.passage).reverse())
  // What stands behind the former neighbour now, be it old or new.
  const before = after === undefined ? nearest(earlier.slice(end.passage + 1)) : after + 1
  return { after, before: before !== undefined && before < present.length ? before : undefined }
}
