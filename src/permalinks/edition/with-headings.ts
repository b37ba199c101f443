import type { History } from '../../passage/history/history.ts'
import type { ArticleHistory, HeadingRecord } from '../ledger.ts'

/**
 * Adds the present headings to the earlier ones, so that an id that once led to a section always does, unless another
 * heading has it now.
 *
 * @param known The headings in the ledger.
 * @param present The headings of the page, each with the passage after it.
 */
export function withHeadings(
  { editions, passages }: History,
  known: readonly HeadingRecord[] = [],
  present: readonly HeadingRecord[],
): ArticleHistory {
  const former = known.map(({ id, passage }) => ({ id, passage, former: true as const }))
  const records = new Map<string, HeadingRecord>([...former, ...present].map((record) => [record.id, record]))
  return { editions, passages, headings: [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) }
}
