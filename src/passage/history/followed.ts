import type { PassageSelection } from '../passage.ts'
import type { FormerPlace } from './former-place.ts'
import { shifted } from './head.ts'

/** Words as they were quoted. */
export interface Quoted {
  readonly words: string
  /** The number of the last edition that had them there; counts from 1. */
  readonly edition: number
}

/** What happened to quoted words. */
export type Followed =
  /** They are there, or elsewhere in the article. */
  | { readonly outcome: 'found'; readonly selection: PassageSelection }
  /** Other words are in their place. */
  | { readonly outcome: 'corrected'; readonly quoted: Quoted; readonly selection: PassageSelection }
  /** Nothing is in their place. */
  | { readonly outcome: 'removed'; readonly quoted: Quoted; readonly place: FormerPlace }
  /** They were never there. */
  | { readonly outcome: 'unknown' }

/** Moves a result by a number of passages. */
export function shiftedResult(followed: Followed, by: number): Followed {
  if (by === 0 || followed.outcome === 'unknown') return followed
  if (followed.outcome !== 'removed') return { ...followed, selection: shifted(followed.selection, by) }
  const moved = (index: number | undefined) => (index === undefined ? undefined : index + by)
  const { place } = followed
  return {
    ...followed,
    place:
      'within' in place
        ? { within: place.within + by }
        : { after: moved(place.after), before: moved(place.before) },
  }
}
