const KEY = 'recent-searches'
const MAX_SEARCHES = 8

/** Returns the queries that were searched in this browser, the latest first. They never leave it. */
export function recentSearches(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string') : []
  } catch {
    // Storage can be forbidden, and can hold what somebody else put there.
    return []
  }
}

/** Remembers a query, if storage is allowed. */
export function rememberSearch(query: string): void {
  if (query === '') return
  const queries = [query, ...recentSearches().filter((other) => other !== query)]
  store(JSON.stringify(queries.slice(0, MAX_SEARCHES)))
}

/** Forgets all queries. */
export function forgetSearches(): void {
  store(undefined)
}

function store(value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, value)
  } catch {
    // See above.
  }
}
