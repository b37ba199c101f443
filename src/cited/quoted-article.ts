import { PAGE_IDS } from '../article.ts'
import type { CollectedArticle } from '../ingest/collection.ts'
import type { ArticleHistory, Ledger } from '../permalinks/ledger.ts'

const PAGE_ELEMENTS: ReadonlySet<string> = new Set(PAGE_IDS)

/** An article, as far as links to it are concerned. */
export interface QuotedArticle {
  readonly slug: string
  /** The headline. */
  readonly title: string
  /** All editions; the last one is the text as its seed has it. */
  readonly history: ArticleHistory
  /** As it was when the site was last built; nothing for an article that is new. */
  readonly published: Ledger | undefined
  /** The words of the present headings, by their ids. */
  readonly headings: ReadonlyMap<string, string>
  /** Whether its page has an element of an id besides passages and headings. */
  readonly hasElement: (id: string) => boolean
}

/**
 * The articles by their slugs, present and earlier ones.
 *
 * @param articles Drafts among them are left out: they have no page.
 */
export function quotedArticles(articles: readonly CollectedArticle[]): ReadonlyMap<string, QuotedArticle> {
  const published = articles.filter(({ article }) => !article.draft)
  const bySlug = new Map<string, QuotedArticle>()
  for (const collected of published) {
    const { slug, earlierSlugs } = collected.ledger.after
    const article = quotedArticle(collected)
    for (const earlier of earlierSlugs) if (!bySlug.has(earlier)) bySlug.set(earlier, article)
    bySlug.set(slug, article)
  }
  return bySlug
}

function quotedArticle({ article, html, ledger }: CollectedArticle): QuotedArticle {
  return {
    slug: ledger.after.slug,
    title: article.title.text,
    history: ledger.after,
    published: ledger.before,
    headings: new Map(article.headings.map(({ id, text }) => [id, text])),
    hasElement: (id) => PAGE_ELEMENTS.has(id) || html.includes(` id="${id}"`),
  }
}
