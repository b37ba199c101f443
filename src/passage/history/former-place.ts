import type { Passage, PassageSelection } from '../passage.ts'
import { type History, presentId } from './history.ts'

/** The former place of removed words, by indexes of present passages. */
export type FormerPlace =
  /** Within a present passage. */
  | { readonly within: number }
  /** Between two present passages. At the beginning or the end of the article, one of them is missing. */
  | { readonly after: number | undefined; readonly before: number | undefined }

/** Finds the place in the present text where words of an earlier edition were. */
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
  // The passage that follows the former neighbour now, whether it is old or new.
  const before = after === undefined ? nearest(earlier.slice(end.passage + 1)) : after + 1
  return { after, before: before !== undefined && before < present.length ? before : undefined }
}
