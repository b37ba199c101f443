import { passagesOf } from '../../passage/history/history.ts'
import { withEdition } from '../../permalinks/edition/with-edition.ts'
import type { ArticleHistory, HeadingRecord, Ledger } from '../../permalinks/ledger.ts'

/**
 * Adds to a ledger the editions that another ledger of the same article has and it lacks, in their order, after its own.
 * Links that were made on the addresses and headings of the other one keep working.
 *
 * @param ledger The ledger that is kept.
 * @param published The ledger with editions that readers saw.
 */
export function withPublishedEditions(ledger: Ledger, published: Ledger): Ledger {
  const known = new Set(ledger.editions.map(({ sha256 }) => sha256))
  const tags = new Map(published.passages.map(({ id, tag }) => [id, tag]))
  let history: Omit<ArticleHistory, 'headings'> = ledger
  for (const [index, edition] of published.editions.entries()) {
    if (known.has(edition.sha256)) continue
    const passages = passagesOf(published, index + 1).map(({ id, text }) => ({ text, tag: tags.get(id) }))
    history = withEdition(history, { ...edition, passages }).history
  }
  const former = [...ledger.earlierSlugs, ...published.earlierSlugs, published.slug]
  return {
    slug: ledger.slug,
    earlierSlugs: [...new Set(former)].filter((slug) => slug !== ledger.slug),
    editions: history.editions,
    headings: headingsOf(ledger, published, history),
    passages: history.passages,
  }
}

function headingsOf(
  ledger: Ledger,
  published: Ledger,
  { passages }: Omit<ArticleHistory, 'headings'>,
): readonly HeadingRecord[] {
  const ids = new Set(passages.map(({ id }) => id))
  const own = new Set(ledger.headings.map(({ id }) => id))
  const added = published.headings.filter(({ id, passage }) => !own.has(id) && ids.has(passage))
  return [...ledger.headings, ...added].sort((a, b) => (a.id < b.id ? -1 : 1))
}
