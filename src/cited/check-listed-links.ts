import type { VFile } from 'vfile'
import { type Place, placeAt, report } from '../diagnostics/problem.ts'
import { followFrom } from '../passage/history/follow.ts'
import { followLink } from '../passage/history/follow-link.ts'
import { passagesOf } from '../passage/history/history.ts'
import type { LinkTarget } from '../passage/link/link-target.ts'
import { selectedWords } from '../passage/passage.ts'
import { parseArticleLink } from './article-link.ts'
import { checkTarget } from './check-target.ts'
import { findLinks } from './find-links.ts'
import { formerNeighbours } from './former-neighbours.ts'
import type { LinkedArticle } from './linked-article.ts'
import { meantTarget } from './meant-target.ts'
import { placeInWords } from './report.ts'
import { wordsCompared } from './words-compared.ts'

/**
 * Checks the links in `quotes.txt`. It warns of quotations that the published site has and the seeds no longer have, and
 * of links that never worked.
 *
 * @param file The file `quotes.txt`; it receives the warnings.
 * @param articles The articles by slug.
 * @param home The address of the site's home page, see `checkLinks`.
 */
export function checkListedLinks(
  file: VFile,
  articles: ReadonlyMap<string, LinkedArticle>,
  home: string,
): void {
  const text = String(file)
  for (const { address, offset } of findLinks(text)) {
    const link = parseArticleLink(address)
    if (!link) continue
    const place = placeAt(text, offset)
    const article = articles.get(link.slug)
    if (article) for (const target of link.targets) warnOfTarget(file, place, article, target)
    else if (link.home === home) {
      report(file, 'broken-quotation', { found: `There is no article “${link.slug}”`, place })
    }
  }
}

function warnOfTarget(file: VFile, place: Place, article: LinkedArticle, target: LinkTarget): void {
  if (checkTarget(article, target)?.outcome === 'never-stood') {
    report(file, 'broken-quotation', {
      found: `No known edition of the article “${article.slug}” has these words there`,
      place,
    })
    return
  }
  const what = whatAnEditDoes(article, target)
  if (what) {
    report(file, 'quoted-passage', { found: `An edit to the article “${article.slug}” ${what}`, place })
  }
}

/**
 * Describes what the unpublished edit does to quoted words. Returns `undefined` if they are still there, or if the
 * published site already does not have them.
 */
function whatAnEditDoes(article: LinkedArticle, linked: LinkTarget): string | undefined {
  const { published, history } = article
  if (!published) return undefined
  const target = meantTarget(article, linked)
  const edition = published.editions.length
  const standing = followLink(passagesOf(published, edition), published, target)
  if (standing.outcome !== 'found') return undefined
  const present = passagesOf(history, history.editions.length)
  const followed = followFrom(present, history, edition, standing.selection)
  switch (followed.outcome) {
    case 'corrected': {
      const words = selectedWords(present, followed.selection)
      return `changes the quoted words: “${wordsCompared(followed.quoted.words, words)}”`
    }
    case 'removed': {
      const stood = placeInWords(formerNeighbours(present, followed.place))
      return `removes the quoted words: “${followed.quoted.words}”, which were ${stood}`
    }
    default:
      return undefined
  }
}
