import type { LinkedArticle } from '../../src/cited/linked-article.ts'
import type { History } from '../../src/passage/history/history.ts'
import type { Edition } from '../../src/permalinks/edition/edition.ts'
import { withEdition } from '../../src/permalinks/edition/with-edition.ts'
import type { ArticleHistory } from '../../src/permalinks/ledger.ts'

/** Returns the history of an article with these editions, each a list of passages. */
export function historyOf(...texts: readonly (readonly string[])[]): ArticleHistory {
  let history: History | undefined
  for (const [index, passages] of texts.entries()) {
    const edition: Edition = {
      sha256: String(index).repeat(64),
      date: `2024-0${index + 1}-01`,
      passages: passages.map((text) => ({ text })),
    }
    history = withEdition(history, edition).history
  }
  return { editions: [], passages: [], ...history, headings: [] }
}

/** Returns an article whose last text is not published yet. If there is only one text, the article is new. */
export function linkedArticle(
  slug: string,
  texts: readonly (readonly string[])[],
  { headings = [] }: Partial<Pick<ArticleHistory, 'headings'>> = {},
): LinkedArticle {
  const earlier = texts.slice(0, -1)
  return {
    slug,
    title: 'A headline',
    history: { ...historyOf(...texts), headings },
    published:
      earlier.length === 0 ? undefined : { slug, earlierSlugs: [], ...historyOf(...earlier), headings },
    headings: new Map(),
    hasElement: (id) => id === 'fn-1',
  }
}
