import type { History } from '../../passage/history/history.ts'
import type { ArticleHistory, HeadingRecord } from '../ledger.ts'

/**
 * Adds the present headings to those that an article had: an id that led to a section once leads there for ever, unless
 * another heading has it now.
 *
 * @param known The headings that the ledger has.
 * @param present Those of the page, with the passage that each stands at.
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
