import type { ComparedPassage } from '../passage/align/compare.ts'
import { changesOf } from './corrections.ts'
import type { ArticleHistory } from './ledger.ts'

/** How many passages an update of a ledger found, by what happened to them. */
export interface UpdateSummary {
  readonly corrected: number
  readonly moved: number
  readonly split: number
  readonly merged: number
  readonly added: number
  readonly removed: number
}

/**
 * Counts what happened to the passages of an article since a history was written.
 *
 * @param before The earlier history; `undefined` for a new article.
 */
export function summarise(before: ArticleHistory | undefined, after: ArticleHistory): UpdateSummary {
  const known = before?.editions.length ?? after.editions.length
  const changes = changesOf(after)
    .filter(({ number }) => number > known)
    .flatMap(({ passages }) => passages)
  const count = (change: ComparedPassage['change']) => changes.filter((each) => each.change === change).length
  const records = new Map(before?.passages.map((record) => [record.id, record]))
  const fresh = after.passages.filter(({ id }) => !records.has(id))
  return {
    corrected: count('corrected'),
    moved: changes.filter(({ moved }) => moved !== undefined).length,
    split: before ? fresh.filter(({ from }) => from !== undefined).length : 0,
    merged: after.passages.filter(({ id, into }) => into !== undefined && records.get(id)?.into !== into)
      .length,
    added: count('added'),
    removed: count('removed'),
  }
}

/** Formats a summary: `3 passages corrected, 1 moved, 1 split`. Returns an empty string if no passage changed. */
export function inWords(summary: UpdateSummary): string {
  const counts = Object.entries(summary).filter(([, count]) => count > 0)
  return counts
    .map(([what, count], index) => {
      const unit = index > 0 ? '' : count === 1 ? ' passage' : ' passages'
      return `${count}${unit} ${what}`
    })
    .join(', ')
}
