import type { Passage, PassageSelection } from '../passage.ts'
import { followFrom } from './follow.ts'
import type { Followed } from './followed.ts'
import { type History, passagesOf } from './history.ts'

/**
 * Follows a passage by its id, as it was in the last edition that had it.
 *
 * @param present The present passages.
 */
export function followPassage(present: readonly Passage[], history: History, id: string): Followed {
  const now = wholePassage(present, id)
  if (now) return { outcome: 'found', selection: now }
  for (let edition = history.editions.length; edition > 0; edition--) {
    const selection = wholePassage(passagesOf(history, edition), id)
    if (selection) return followFrom(present, history, edition, selection)
  }
  return { outcome: 'unknown' }
}

/** Selects all words of a passage; `undefined` if the passage is missing. */
function wholePassage(passages: readonly Passage[], id: string): PassageSelection | undefined {
  const passage = passages.findIndex((candidate) => candidate.id === id)
  const length = passages[passage]?.text.length
  if (length === undefined) return undefined
  return { start: { passage, offset: 0 }, end: { passage, offset: length } }
}
