import type { ArticleHit } from '../../search/article-hit.ts'
import { element } from './element.ts'
import { strings } from './page-strings.ts'

/** How much is shown. */
export interface ResultCounts {
  readonly articles: number
  readonly passages: number
}

/** The list of results, which grows by a page at a time. */
export class ResultList {
  readonly element: HTMLElement
  #more: HTMLButtonElement
  #note = element('p', { className: 'search-note', hidden: true }, strings.excerptsNote)
  #counts: ResultCounts = { articles: 0, passages: 0 }
  /** Shows more results; `undefined` if there are none. */
  #next: (() => Promise<void>) | undefined

  /** @param more The button that shows more results. */
  constructor(list: HTMLElement, more: HTMLButtonElement) {
    this.element = list
    this.#more = more
    list.after(this.#note)
    more.addEventListener('click', () => void this.#next?.())
  }

  get counts(): ResultCounts {
    return this.#counts
  }

  get hasMore(): boolean {
    return this.#next !== undefined
  }

  /** Adds results. If one shows an excerpt, the list says so once. */
  add(hits: readonly ArticleHit[], render: (hit: ArticleHit) => HTMLLIElement): void {
    const { articles, passages } = this.#counts
    this.#counts = {
      articles: articles + hits.length,
      passages: passages + hits.reduce((sum, hit) => sum + hit.passages.length, 0),
    }
    this.element.append(...hits.map(render))
    if (hits.some((hit) => hit.passages.length === 0 && hit.isExcerpt)) this.#note.hidden = false
  }

  /** Offers more results, or none. */
  offerMore(next: (() => Promise<void>) | undefined): void {
    this.#next = next
    this.#more.hidden = next === undefined
  }

  /** Adds more results until there are as many articles as before, for readers who come back. */
  async growTo(articles: number, isWanted: () => boolean): Promise<void> {
    while (this.#counts.articles < articles && this.#next && isWanted()) await this.#next()
  }

  clear(): void {
    this.element.replaceChildren()
    this.#note.hidden = true
    this.#counts = { articles: 0, passages: 0 }
    this.offerMore(undefined)
  }
}
