import { FILTERS, type FilterName } from '../../search/index/search-fields.ts'

/** What a reader searches for: the query, and what the results are filtered and sorted by. */
export interface SearchState {
  readonly query: string
  /** `all`, or the tag of a language. By default, it depends on the reader. */
  readonly language?: string | undefined
  readonly filters: Readonly<Partial<Record<FilterName, string>>>
  readonly newestFirst: boolean
}

/** Nothing. */
export const NO_SEARCH: SearchState = { query: '', filters: {}, newestFirst: false }

/** Reads a search from the query of an address: `q=grain&year=2022&sort=date`. */
export function parseState(address: string): SearchState {
  const values = new URLSearchParams(address)
  return {
    query: values.get('q') ?? '',
    language: values.get('language') ?? undefined,
    filters: Object.fromEntries(
      FILTERS.flatMap((name) => (values.get(name) ? [[name, values.get(name)]] : [])),
    ),
    newestFirst: values.get('sort') === 'date',
  }
}

/** The inverse of `parseState`, with a question mark before it; empty if there is nothing. */
export function formatState({ query, language, filters, newestFirst }: SearchState): string {
  const values = new URLSearchParams()
  if (query) values.set('q', query)
  if (language) values.set('language', language)
  for (const name of FILTERS) if (filters[name]) values.set(name, filters[name])
  if (newestFirst) values.set('sort', 'date')
  return values.size === 0 ? '' : `?${values}`
}

/** Whether anything is chosen besides the words. */
export function isRestricted({ language, filters, newestFirst }: SearchState): boolean {
  return language !== undefined || newestFirst || Object.keys(filters).length > 0
}
