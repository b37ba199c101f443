import { parseQuery } from '../../search/query.ts'
import { search } from '../../search/search.ts'
import type { SearchPage } from '../../search/search-indexes.ts'
import { fill } from '../../strings/fill.ts'
import { count, strings } from '../../strings/strings.ts'
import { renderArticleHit } from './search-results.ts'
import { isSlashEnabled, setSlashEnabled } from './slash-setting.ts'

/** A search begins when nothing has been typed for this time. */
const REST_MS = 120

/**
 * `<passage-search>`: searches while the reader types. The arrow keys move the focus through the field and the results.
 * In the dialog, Enter in the field opens the first result. On the search page, the query is also in the address,
 * `?q=…`.
 */
class PassageSearch extends HTMLElement {
  #field = this.#find<HTMLInputElement>('input[type=search]')
  #status = this.#find('[data-search-status]')
  #results = this.#find('[data-search-results]')
  #more = this.#find<HTMLButtonElement>('[data-search-more]')
  #everywhere = this.#find<HTMLButtonElement>('[data-search-everywhere]')
  /** Whether the reader asked for all languages, not only for those of the page and the reader. */
  #isEverywhere = false
  #isPage = this.closest('dialog') === null
  #timer = 0
  /** Counts the searches, so that a slow one does not overwrite a later one. */
  #turn = 0
  #shown = 0
  /** The query of the results that are shown. */
  #answered = ''

  connectedCallback(): void {
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => void this.#search(), REST_MS)
    })
    this.#find('form').addEventListener('submit', (event) => this.#submit(event))
    this.#everywhere.addEventListener('click', () => {
      this.#isEverywhere = true
      this.#field.focus()
      void this.#search()
    })
    this.addEventListener('keydown', (event) => this.#move(event))
    const slash = this.#find<HTMLInputElement>('[data-search-slash]')
    slash.checked = isSlashEnabled()
    slash.addEventListener('change', () => setSlashEnabled(slash.checked))
    if (this.#isPage) this.#field.value = new URLSearchParams(location.search).get('q') ?? ''
    this.#status.textContent = ''
    if (this.#field.value) void this.#search()
  }

  async #search(): Promise<void> {
    const typed = this.#field.value.trim()
    const turn = ++this.#turn
    if (this.#isPage)
      history.replaceState(null, '', typed ? `?q=${encodeURIComponent(typed)}` : location.pathname)
    if (!typed) return this.#clear('')
    this.#status.textContent = strings.searchLoading
    const options = {
      preferred: readersLanguages(),
      everywhere: this.#isEverywhere,
      filters: {},
      newestFirst: false,
    }
    await this.#show(turn, typed, async () => {
      const found = await search(typed, parseQuery(typed), options)
      if (turn === this.#turn) this.#offerOthers(found.unsearched.length)
      return found
    })
  }

  #offerOthers(languages: number): void {
    this.#everywhere.hidden = languages === 0
    this.#everywhere.textContent = count(languages, strings.searchEverywhereOne, strings.searchEverywhereMany)
  }

  /** Shows a page of results. The first page of a search replaces the earlier results. */
  async #show(turn: number, typed: string, load: () => Promise<SearchPage>, isFirst = true): Promise<void> {
    try {
      const { hits, next, isCut } = await load()
      if (turn !== this.#turn) return
      if (isFirst) this.#clear('')
      this.#shown += hits.length
      this.#answered = typed
      this.#results.append(...hits.map(renderArticleHit))
      this.#more.hidden = next === undefined
      this.#more.onclick = next ? () => void this.#show(turn, typed, next, false) : null
      const summary = this.#summary(typed, next !== undefined)
      this.#status.textContent = isCut ? `${summary} ${strings.searchCut}` : summary
    } catch {
      if (turn === this.#turn) this.#clear(strings.searchFailed)
    }
  }

  #summary(typed: string, hasMore: boolean): string {
    if (this.#shown === 0 && !hasMore) return fill(strings.searchNothing, { query: typed })
    const found = count(this.#shown, strings.searchFoundOne, strings.searchFoundMany)
    return hasMore ? fill(strings.searchFoundAtLeast, { found }) : found
  }

  #clear(message: string): void {
    this.#everywhere.hidden ||= message !== ''
    this.#results.replaceChildren()
    this.#more.hidden = true
    this.#shown = 0
    this.#status.textContent = message
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const first = this.#answered === this.#field.value.trim() ? this.#links()[0] : undefined
    if (this.#isPage) void this.#search()
    else if (first) first.click()
    else
      location.assign(
        `${this.#find<HTMLFormElement>('form').action}?q=${encodeURIComponent(this.#field.value)}`,
      )
  }

  #move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    const stops: readonly Element[] = [this.#field, ...this.#links()]
    const current = document.activeElement ? stops.indexOf(document.activeElement) : -1
    if (current < 0) return
    event.preventDefault()
    const next = stops[(current + step + stops.length) % stops.length]
    if (next instanceof HTMLElement) next.focus()
  }

  /** Returns the links to passages, and the links to articles without any. */
  #links(): readonly HTMLAnchorElement[] {
    return Array.from(this.#results.querySelectorAll<HTMLAnchorElement>('a[data-hit]'))
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector)
    if (!found) throw new Error(`<passage-search> needs ${selector}; see PassageSearch.astro.`)
    return found
  }
}

/** The language of the article, or of the page, and those of the reader. */
function readersLanguages(): readonly string[] {
  const article = document.querySelector<HTMLElement>('article[data-article][lang]')?.lang
  return [...(article ? [article] : []), document.documentElement.lang, ...navigator.languages]
}

customElements.define('passage-search', PassageSearch)
