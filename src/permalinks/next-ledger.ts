import type { ArticleHistory, Ledger } from './ledger.ts'

/** Creates the ledger after an edition. Earlier slugs of the article lead to the present one. */
export function nextLedger(before: Ledger | undefined, history: ArticleHistory, slug: string): Ledger {
  const { editions, headings, passages } = history
  const former = before ? [...before.earlierSlugs, before.slug] : []
  const earlierSlugs = [...new Set(former)].filter((earlier) => earlier !== slug)
  return { slug, earlierSlugs, editions, headings, passages }
}
