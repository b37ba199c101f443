import type { History } from '../../passage/history/history.ts'
import type { Edition } from './edition.ts'

/**
 * Whether an edition declares another headline or standfirst than the last one, or none any more. One that is declared for
 * the first time changes nothing that readers could quote.
 */
export function hasNewHead({ editions }: History, edition: Edition): boolean {
  return (['title', 'standfirst'] as const).some((key) => {
    const wasDeclared = editions.some((earlier) => earlier[key] !== undefined)
    return wasDeclared && edition[key] !== editions.at(-1)?.[key]
  })
}

/**
 * Returns the metadata of an edition, without a date or reason that an earlier edition had: it was left in the seed or
 * sidecar, and belongs to the earlier edition.
 *
 * @param before The number of editions in the history that are earlier than this one.
 */
export function newStatements(
  history: History,
  { passages: _, date, reason, ...others }: Edition,
  before: number,
): Omit<Edition, 'passages'> {
  const earlier = history.editions.slice(0, before)
  const isNew = (key: 'date' | 'reason', value: string | undefined) =>
    value !== undefined && !earlier.some((edition) => edition[key] === value)
  return {
    ...others,
    ...(isNew('date', date) && { date }),
    ...(isNew('reason', reason) && { reason }),
  }
}
