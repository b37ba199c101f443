import type { History } from '../../passage/history/history.ts'
import type { Edition } from './edition.ts'

/** Whether an edition has another headline than the last one that stated one. */
export function hasNewTitle(history: History, { title }: Edition): boolean {
  const known = history.editions.findLast((edition) => edition.title !== undefined)?.title
  return title !== undefined && known !== undefined && title !== known
}

/**
 * What an edition states, without the date and the reason that an earlier edition stated: they were left standing in the
 * seed, and belong to that edition.
 *
 * @param before How many editions of the history are earlier than this one.
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
