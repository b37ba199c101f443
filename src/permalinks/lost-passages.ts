import { passagesOf, presentId } from '../passage/history/history.ts'
import type { Passage } from '../passage/passage.ts'
import type { LedgerState } from './updates.ts'

/** Returns the published passages that no present passage continues. Links to them lead to their former place. */
export function lostPassages({ before, after }: LedgerState): readonly Passage[] {
  if (!before) return []
  return passagesOf(before, before.editions.length).filter(({ id }) => presentId(after, id) === undefined)
}
