import { parseArticleLink } from './article-link.ts'
import { checkQuotation } from './check-quotation.ts'
import type { CheckedQuotation } from './checked-quotation.ts'
import type { FoundLink } from './find-links.ts'
import type { QuotedArticle } from './quoted-article.ts'

/** A quotation of a file, and what became of it. */
export interface LinkedQuotation extends CheckedQuotation {
  readonly link: FoundLink
  /** The present slug of the article; where there is none, the slug of the link. */
  readonly slug: string
}

/**
 * Checks what links quote, in their order. Links that lead elsewhere are passed over, and those that quote nothing of an
 * article that is there.
 *
 * @param articles By their slugs.
 * @param site The site's own origin: its articles are known. Links to other ones count where the slug is known.
 */
export function checkLinks(
  links: readonly FoundLink[],
  articles: ReadonlyMap<string, QuotedArticle>,
  site: string,
): readonly LinkedQuotation[] {
  return links.flatMap((link): readonly LinkedQuotation[] => {
    const parsed = parseArticleLink(link.address)
    const article = articles.get(parsed?.slug ?? '')
    if (!parsed) return []
    if (!article) {
      const { slug, origin } = parsed
      return origin === site ? [{ link, slug, outcome: 'no-article', isGuess: false }] : []
    }
    return parsed.targets
      .map((target) => checkQuotation(article, target))
      .filter((checked) => checked !== undefined)
      .map((checked) => ({ link, slug: article.slug, ...checked }))
  })
}
