import { PAGE_IDS } from '../article.ts'
import type { CollectedArticle } from '../ingest/collection.ts'
import { isHeadId, withHeads } from '../passage/history/head.ts'
import { passagesOf } from '../passage/history/history.ts'
import type { ArticleHistory, Ledger } from '../permalinks/ledger.ts'

const PAGE_ELEMENTS: ReadonlySet<string> = new Set(PAGE_IDS)

/** What is needed of an article to check links to it. */
export interface LinkedArticle {
  readonly slug: string
  /** The headline. */
  readonly title: string
  /** All editions. The last one is the text of the seed, which may be unpublished. */
  readonly history: ArticleHistory
  /** The ledger of the last build; `undefined` for a new article. */
  readonly published: Ledger | undefined
  /** The text of each current heading, by id. */
  readonly headings: ReadonlyMap<string, string>
  /** Whether the page has some other element with an id, such as a footnote. */
  readonly hasElement: (id: string) => boolean
}

/**
 * Indexes articles by slug.
 *
 * @param articles All articles. Drafts are left out, because they have no page.
 * @returns The articles by current and earlier slugs.
 */
export function linkedArticles(articles: readonly CollectedArticle[]): ReadonlyMap<string, LinkedArticle> {
  const published = articles.filter(({ article }) => !article.draft)
  const bySlug = new Map<string, LinkedArticle>()
  for (const collected of published) {
    const { slug, earlierSlugs } = collected.ledger.after
    const article = linkedArticle(collected)
    for (const earlier of earlierSlugs) if (!bySlug.has(earlier)) bySlug.set(earlier, article)
    bySlug.set(slug, article)
  }
  return bySlug
}

function linkedArticle({ article, html, ledger }: CollectedArticle): LinkedArticle {
  const history = withHeads(ledger.after)
  const present = passagesOf(history, history.editions.length)
  return {
    slug: ledger.after.slug,
    title: article.title.text,
    history,
    published: ledger.before && withHeads(ledger.before),
    headings: new Map(article.headings.map(({ id, text }) => [id, text])),
    hasElement: (id) =>
      (isHeadId(id) ? present.some((passage) => passage.id === id) : PAGE_ELEMENTS.has(id)) ||
      html.includes(` id="${id}"`),
  }
}
