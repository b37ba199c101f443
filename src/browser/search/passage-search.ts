import { site } from '../../search/search.ts'
import type { SearchPage } from '../../search/search-indexes.ts'
import type { FoundArticles } from '../../search/site-search.ts'
import { addStyles } from '../add-styles.ts'
import { hitOnPage } from './hit-on-page.ts'
import { strings } from './page-strings.ts'
import { rememberSearch } from './recent-searches.ts'
import { moveFocus, resultLinks } from './result-links.ts'
import { ResultList } from './result-list.ts'
import { hideChoices, offerChoices } from './search-choices.ts'
import { rememberHits } from './search-hits.ts'
import css from './search-results.css?inline'
import { renderArticleHit, renderHitOnPage } from './search-results.ts'
import { forgetLeftSearch, type LeftSearch, leaveSearch, leftSearch } from './search-return.ts'
import { showStart } from './search-start.ts'
import { formatState, isRestricted, NO_SEARCH, parseState, type SearchState } from './search-state.ts'
import { summaryOf } from './search-summary.ts'

addStyles(css)

/** A search begins when nothing has been typed for this time. */
const REST_MS = 120
/** The same for one or two letters, with which so many words begin that nobody wants them. */
const SHORT_REST_MS = 500

/**
 * `<passage-search>`: searches while the reader types. The arrow keys move the focus through the field and the results.
 * In the dialog, Enter in the field opens the first result. On the search page, the search is also in the address,
 * `?q=…`. Whoever comes back from a result finds the results as they left them.
 */
class PassageSearch extends HTMLElement {
  #field = this.#find<HTMLInputElement>('input[type=search]')
  #form = this.#find<HTMLFormElement>('form')
  #status = this.#find('[data-search-status]')
  #results = new ResultList(
    this.#find('[data-search-results]'),
    this.#find<HTMLButtonElement>('[data-search-more]'),
  )
  #start = this.#find('[data-search-start]')
  #choices = {
    filters: this.#find<HTMLDetailsElement>('[data-search-filters]'),
    everywhere: this.#find<HTMLButtonElement>('[data-search-everywhere]'),
  }
  #dialog = this.closest('dialog')
  #timer = 0
  /** Counts the searches, so that a slow one does not overwrite a later one. */
  #turn = 0
  /** What is searched besides the words in the field. */
  #state: SearchState = NO_SEARCH
  /** The query of the results that are shown. */
  #answered = ''

  connectedCallback(): void {
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer)
      const rest = this.#field.value.trim().length < 3 ? SHORT_REST_MS : REST_MS
      this.#timer = window.setTimeout(() => void this.#search(), rest)
    })
    this.#form.addEventListener('submit', (event) => this.#submit(event))
    this.#choices.everywhere.addEventListener('click', () => {
      this.#field.focus()
      this.#choose({ language: 'all' })
    })
    this.#choices.filters.addEventListener('toggle', () => {
      if (this.#choices.filters.open && this.#field.value) void this.#search()
    })
    this.#results.element.addEventListener('click', (event) => this.#leave(event.target))
    this.addEventListener('keydown', (event) => moveFocus(event, this.#field, this.#results.element))
    this.#dialog?.addEventListener('close', forgetLeftSearch)
    this.#begin()
  }

  /** Shows the search that was left on this page, or that is in the address. */
  #begin(): void {
    const left = leftSearch()
    if (left) this.#state = left.state
    else if (!this.#dialog) this.#state = parseState(location.search)
    this.#field.value ||= this.#state.query
    this.#choices.filters.open = isRestricted(this.#state)
    this.#status.textContent = ''
    if (this.#field.value) void this.#search(left)
    else {
      this.#showStart()
      // If that fails, the search tries again, and says so.
      site.prepare(readersLanguages()).catch(() => undefined)
    }
  }

  #showStart(): void {
    showStart(this.#start, this.#dialog ? this.#form.action : undefined, (query) => {
      this.#field.value = query
      this.#field.focus()
      void this.#search()
    })
  }

  async #search(left?: LeftSearch): Promise<void> {
    const typed = this.#field.value.trim()
    const turn = ++this.#turn
    this.#state = { ...this.#state, query: typed }
    if (!left) forgetLeftSearch()
    if (!this.#dialog) history.replaceState(null, '', formatState(this.#state) || location.pathname)
    if (!typed) {
      this.#clear('')
      hideChoices(this.#choices)
      return this.#showStart()
    }
    this.#status.textContent = strings.searchLoading
    await this.#show(turn, () => this.#ask(turn))
    if (left && turn === this.#turn) await this.#restore(turn, left)
  }

  async #ask(turn: number): Promise<FoundArticles> {
    const { query, language, filters, newestFirst } = this.#state
    const found = await site.search(query, {
      preferred: readersLanguages(),
      language,
      filters: Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, [value]])),
      newestFirst,
      withCounts: this.#choices.filters.open,
    })
    if (turn === this.#turn)
      await offerChoices(this.#choices, found, this.#state, (choice) => this.#choose(choice))
    return found
  }

  #choose(choice: Partial<SearchState>): void {
    this.#state = { ...this.#state, ...choice }
    void this.#search()
  }

  /** Shows a page of results. The first page of a search replaces the earlier results. */
  async #show(
    turn: number,
    load: () => Promise<SearchPage & Pick<Partial<FoundArticles>, 'corrected'>>,
    isFirst = true,
  ): Promise<void> {
    try {
      const { hits: found, next, isCut, corrected } = await load()
      if (turn !== this.#turn) return
      const onPage = isRestricted(this.#state) ? undefined : hitOnPage(corrected ?? this.#state.query)
      const hits = found.filter(({ url }) => url !== onPage?.url)
      if (isFirst) {
        this.#clear('')
        if (onPage) this.#results.add([onPage], renderHitOnPage)
      }
      this.#start.hidden = true
      this.#results.add(hits, renderArticleHit)
      this.#answered = this.#state.query
      this.#results.offerMore(next && (() => this.#show(turn, next, false)))
      const { query } = this.#state
      this.#status.textContent = summaryOf({
        query,
        corrected,
        ...this.#results.counts,
        hasMore: this.#results.hasMore,
        isCut,
      })
    } catch {
      if (turn === this.#turn) this.#clear(strings.searchFailed)
    }
  }

  #clear(message: string): void {
    this.#results.clear()
    this.#status.textContent = message
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    const typed = this.#field.value.trim()
    const first = this.#answered === typed ? resultLinks(this.#results.element)[0] : undefined
    rememberSearch(typed)
    if (!this.#dialog) void this.#search()
    else if (first) first.click()
    else location.assign(`${this.#form.action}?q=${encodeURIComponent(this.#field.value)}`)
  }

  /** Remembers the results before the reader follows one of them. */
  #leave(target: EventTarget | null): void {
    const link = target instanceof Element ? target.closest('a') : null
    if (!link) return
    rememberSearch(this.#state.query)
    const scrolled = this.#dialog?.scrollTop ?? scrollY
    const { articles: shown } = this.#results.counts
    leaveSearch({ state: this.#state, shown, scrolled, followed: link.href })
    const others = link.closest('li')?.querySelectorAll<HTMLAnchorElement>('[data-hit]')
    rememberHits(Array.from(others ?? [], ({ href }) => href))
  }

  /** Loads as many results as there were, and goes to where the reader was. */
  async #restore(turn: number, { shown, scrolled, followed }: LeftSearch): Promise<void> {
    await this.#results.growTo(shown, () => turn === this.#turn)
    const link = Array.from(this.#results.element.querySelectorAll('a')).find(({ href }) => href === followed)
    const hidden = link?.closest('details')
    if (hidden) hidden.open = true
    link?.focus({ preventScroll: true })
    if (this.#dialog) this.#dialog.scrollTop = scrolled
    else scrollTo(0, scrolled)
    forgetLeftSearch()
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
