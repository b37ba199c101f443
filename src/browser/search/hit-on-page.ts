import { type ArticleHit, articleHit } from '../../search/article-hit.ts'
import { ADDED_HEADINGS, formatAddedHeadings } from '../../search/hit-section.ts'
import { passageHits } from '../../search/hits.ts'
import type { ArticleFragment } from '../../search/pagefind/article-fragment.ts'
import { parseQuery } from '../../search/query.ts'
import { readPassages } from '../passage-elements.ts'

/** Returns what the article on this page has of a query; `undefined` if there is no article, or it has nothing. */
export function hitOnPage(typed: string): ArticleHit | undefined {
  const article = document.querySelector<HTMLElement>('article[data-article]')
  const body = article?.querySelector<HTMLElement>('[data-article-body]')
  if (!article || !body) return undefined
  const fragment = fragmentOf(article, body)
  const found = passageHits(fragment, parseQuery(typed))
  return found && found.passages.length > 0 ? articleHit(fragment, found.passages) : undefined
}

/** Reads from the page what the index has of its article. */
function fragmentOf(article: HTMLElement, body: HTMLElement): ArticleFragment {
  const texts = new Map(readPassages(body).map(({ element, text }) => [element, text]))
  const elements = Array.from(body.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6, [data-passage]'))
  const generated = elements.filter(({ dataset }) => dataset.generated !== undefined)
  return {
    // The index has addresses as they are read, the browser encodes them.
    url: `/${decodeURI(location.pathname).slice(import.meta.env.BASE_URL.length)}`,
    meta: {
      title: document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? '',
      language: article.lang,
      [ADDED_HEADINGS]: formatAddedHeadings(
        generated.map(({ id, textContent }) => ({ id, text: textContent ?? '' })),
      ),
    },
    content: '',
    anchors: elements.map((element) => ({
      element: element.localName,
      id: element.id,
      text: generated.includes(element) ? '' : (texts.get(element) ?? element.textContent ?? ''),
      location: 0,
    })),
  }
}
