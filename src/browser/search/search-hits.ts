const KEY = 'search-hits'

/** Remembers the links to all passages of an article that a search found, when the reader follows one of them. */
export function rememberHits(links: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(links.map(withoutDirective)))
  } catch {
    // Storage can be forbidden. Then the article says nothing of other hits.
  }
}

/** Returns these links if the page is at one of them; otherwise none. They have no text directives. */
export function hitsHere(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    const links = Array.isArray(stored) ? stored.filter((link) => typeof link === 'string') : []
    return links.includes(withoutDirective(location.href)) ? links : []
  } catch {
    return []
  }
}

function withoutDirective(link: string): string {
  return link.replace(/:~:.*$/, '')
}
