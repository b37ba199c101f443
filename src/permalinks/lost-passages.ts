import { passagesOf, presentId } from '../passage/history/history.ts'
import type { Passage } from '../passage/passage.ts'
import type { LedgerState } from './updates.ts'

/** The published passages that no passage of the present text continues: links to them lead to where they stood. */
export function lostPassages({ before, after }: LedgerState): readonly Passage[] {
  if (!before) return []
  return passagesOf(before, before.editions.length).filter(({ id }) => presentId(after, id) === undefined)
}
