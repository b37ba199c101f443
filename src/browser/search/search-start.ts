import { element } from './element.ts'
import { strings } from './page-strings.ts'
import { forgetSearches, recentSearches } from './recent-searches.ts'

/** Who has not typed anything for this time may not know what to search for. */
const HESITATION_MS = 800

/**
 * Shows what was searched lately, and what can be typed, until something is searched.
 *
 * @param searchPage The address of the search page, from which the newest articles are taken; `undefined` on that page.
 */
export function showStart(
  place: HTMLElement,
  searchPage: string | undefined,
  search: (query: string) => void,
): void {
  place.hidden = false
  for (const old of place.querySelectorAll(':scope > :not([data-search-newest])')) old.remove()
  // Below the newest articles of the search page, so that nothing moves while it loads.
  place.append(...renderRecent(search), ...renderHelp())
  if (searchPage === undefined || place.querySelector('[data-search-newest]')) return
  // Most readers know what they want, and type it at once.
  setTimeout(() => {
    if (!place.hidden) void addNewest(place, searchPage)
  }, HESITATION_MS)
}

function renderRecent(search: (query: string) => void): readonly HTMLElement[] {
  const queries = recentSearches()
  if (queries.length === 0) return []
  const clear = element('button', { type: 'button', className: 'quiet-button' }, strings.searchForget)
  const section = element(
    'section',
    {},
    element('h2', {}, strings.searchRecent),
    element(
      'ul',
      {},
      ...queries.map((query) => {
        const again = element(
          'button',
          { type: 'button', className: 'quiet-button' },
          element('bdi', {}, query),
        )
        again.addEventListener('click', () => search(query))
        return element('li', {}, again)
      }),
    ),
    clear,
  )
  section.dataset.searchRecent = ''
  clear.addEventListener('click', () => {
    forgetSearches()
    const dialog = section.closest('passage-search')
    section.remove()
    dialog?.querySelector<HTMLInputElement>('input[type=search]')?.focus()
  })
  return [section]
}

function renderHelp(): readonly HTMLElement[] {
  const lines = strings.searchExamples.map(({ query, text }) =>
    element('div', {}, element('dt', {}, element('kbd', {}, query)), element('dd', {}, text)),
  )
  return [element('section', {}, element('h2', {}, strings.searchHelp), element('dl', {}, ...lines))]
}

/** Adds the newest articles, which the search page lists, to the dialog on another page. */
async function addNewest(place: HTMLElement, searchPage: string): Promise<void> {
  try {
    const response = await fetch(searchPage)
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const newest = page.querySelector('[data-search-newest]')
    if (newest && !place.querySelector('[data-search-newest]')) place.append(document.adoptNode(newest))
  } catch {
    // The list only helps those who do not know what to search for.
  }
}
