import type { FormerPlace } from '../passage/history/former-place.ts'
import type { Passage } from '../passage/passage.ts'
import type { FormerNeighbours } from './checked-target.ts'

/** Returns the passages around the place from which words were removed. */
export function formerNeighbours(passages: readonly Passage[], place: FormerPlace): FormerNeighbours {
  const at = (index: number | undefined) => (index === undefined ? undefined : passages[index])
  if ('within' in place) return { within: at(place.within) }
  return { after: at(place.after), before: at(place.before) }
}
