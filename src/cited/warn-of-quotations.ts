import type { VFile } from 'vfile'
import { type Place, placeAt, report } from '../diagnostics/problem.ts'
import { followFrom } from '../passage/history/follow.ts'
import { passagesOf } from '../passage/history/history.ts'
import { selectedWords } from '../passage/passage.ts'
import { type LinkTarget, parseArticleLink } from './article-link.ts'
import { checkQuotation } from './check-quotation.ts'
import { findLinks } from './find-links.ts'
import { followTarget } from './follow-target.ts'
import { formerNeighbours } from './former-neighbours.ts'
import type { QuotedArticle } from './quoted-article.ts'
import { placeInWords } from './report.ts'
import { wordsCompared } from './words-compared.ts'

/**
 * Warns of quotations that stand in the site as it is published, and would not in what the seeds say now; and of those
 * that never worked.
 *
 * @param file The text of `quotes.txt`.
 * @param articles By their slugs.
 * @param site The site's own origin, see `checkLinks`.
 */
export function warnOfQuotations(
  file: VFile,
  articles: ReadonlyMap<string, QuotedArticle>,
  site: string,
): void {
  const text = String(file)
  for (const { address, offset } of findLinks(text)) {
    const link = parseArticleLink(address)
    if (!link) continue
    const place = placeAt(text, offset)
    const article = articles.get(link.slug)
    if (article) for (const target of link.targets) warnOfTarget(file, place, article, target)
    else if (link.origin === site) {
      report(file, 'broken-quotation', { found: `There is no article “${link.slug}”`, place })
    }
  }
}

function warnOfTarget(file: VFile, place: Place, article: QuotedArticle, target: LinkTarget): void {
  if (checkQuotation(article, target)?.outcome === 'never-stood') {
    report(file, 'broken-quotation', {
      found: `The article “${article.slug}” never had such words there, as far as is known`,
      place,
    })
    return
  }
  const what = whatAnEditDoes(article, target)
  if (what) {
    report(file, 'quoted-passage', { found: `An edit of the article “${article.slug}” ${what}`, place })
  }
}

/** What becomes of quoted words that are published; nothing where they stand, or did not stand any more. */
function whatAnEditDoes({ published, history }: QuotedArticle, target: LinkTarget): string | undefined {
  if (!published) return undefined
  const edition = published.editions.length
  const standing = followTarget(published, target)
  if (standing.outcome !== 'found') return undefined
  const present = passagesOf(history, history.editions.length)
  const followed = followFrom(present, history, edition, standing.selection)
  switch (followed.outcome) {
    case 'corrected': {
      const words = selectedWords(present, followed.selection)
      return `rewords what is quoted: “${wordsCompared(followed.quoted.words, words)}”`
    }
    case 'removed': {
      const stood = placeInWords(formerNeighbours(present, followed.place))
      return `removes what is quoted: “${followed.quoted.words}”, which stood ${stood}`
    }
    default:
      return undefined
  }
}
