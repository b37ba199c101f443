import { passagesOf } from '../passage/history/history.ts'
import { lostPassages } from './lost-passages.ts'
import type { LedgerState } from './updates.ts'

/**
 * Returns how much of the last edition the present text does not continue: 0 for a corrected article, 1 for a text that
 * has nothing in common with it. Measured in characters.
 */
export function replacedShare(state: LedgerState): number {
  const { before } = state
  if (!before) return 0
  const earlier = passagesOf(before, before.editions.length)
  return lengthOf(lostPassages(state)) / lengthOf(earlier)
}

function lengthOf(passages: readonly { readonly text: string }[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0)
}
