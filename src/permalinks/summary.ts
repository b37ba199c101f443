import type { ComparedPassage } from '../passage/compare/compare.ts'
import { changesOf } from './corrections.ts'
import type { ArticleHistory } from './ledger.ts'

/** How many passages an update of a ledger found, by what happened to them. */
export interface UpdateSummary {
  /** How often the headline was corrected. */
  readonly headlines: number
  /** How often the standfirst was corrected. */
  readonly standfirsts: number
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
  const editions = changesOf(after).filter(({ number }) => number > known)
  const changes = editions.flatMap(({ passages }) => passages)
  const count = (change: ComparedPassage['change']) => changes.filter((each) => each.change === change).length
  const records = new Map(before?.passages.map((record) => [record.id, record]))
  const fresh = after.passages.filter(({ id }) => !records.has(id))
  return {
    headlines: editions.filter(({ headline }) => headline !== undefined).length,
    standfirsts: editions.filter(({ standfirst }) => standfirst !== undefined).length,
    corrected: count('corrected'),
    moved: changes.filter(({ moved }) => moved !== undefined).length,
    split: before ? fresh.filter(({ from }) => from !== undefined).length : 0,
    merged: after.passages.filter(({ id, into }) => into !== undefined && records.get(id)?.into !== into)
      .length,
    added: count('added'),
    removed: count('removed'),
  }
}

/** Formats a summary: `headline corrected, 3 passages corrected, 1 moved`. Returns an empty string if nothing changed. */
export function inWords({ headlines, standfirsts, ...passages }: UpdateSummary): string {
  const counts = Object.entries(passages).filter(([, count]) => count > 0)
  const inPassages = counts
    .map(([what, count], index) => {
      const unit = index > 0 ? '' : count === 1 ? ' passage' : ' passages'
      return `${count}${unit} ${what}`
    })
    .join(', ')
  const inHead = [headlines > 0 ? 'headline corrected' : '', standfirsts > 0 ? 'standfirst corrected' : '']
  return [...inHead, inPassages].filter(Boolean).join(', ')
}
