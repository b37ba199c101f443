import { parseArticleLink } from './article-link.ts'
import { checkTarget } from './check-target.ts'
import type { CheckedTarget } from './checked-target.ts'
import type { FoundLink } from './find-links.ts'
import type { LinkedArticle } from './linked-article.ts'

/** The outcome for one target of a link. */
export interface CheckedLink extends CheckedTarget {
  readonly link: FoundLink
  /** The article's current slug; the slug in the link if there is no such article. */
  readonly slug: string
}

/**
 * Checks what each link quotes. Links that lead to no article, and links to an article as a whole, are skipped.
 *
 * @param links Links in the order in which a file has them.
 * @param articles The articles by slug, current and earlier slugs alike.
 * @param home The address of the site's home page, for example `https://example.org/`. A link to this site with an unknown
 *   slug is reported as `no-article`. Any other link with such a slug is skipped: the page is probably on another site.
 * @returns One entry for each target, in the order of the links.
 */
export function checkLinks(
  links: readonly FoundLink[],
  articles: ReadonlyMap<string, LinkedArticle>,
  home: string,
): readonly CheckedLink[] {
  return links.flatMap((link): readonly CheckedLink[] => {
    const parsed = parseArticleLink(link.address)
    const article = articles.get(parsed?.slug ?? '')
    if (!parsed) return []
    if (!article) {
      const { slug } = parsed
      return parsed.home === home ? [{ link, slug, outcome: 'no-article', isGuess: false }] : []
    }
    return parsed.targets
      .map((target) => checkTarget(article, target))
      .filter((checked) => checked !== undefined)
      .map((checked) => ({ link, slug: article.slug, ...checked }))
  })
}
