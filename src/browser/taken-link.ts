import { formatLink } from '../passage/link/format-link.ts'
import type { LinkTarget } from '../passage/link/link-target.ts'
import { parseLink } from '../passage/link/parse-link.ts'
import { pageAddress } from './page-address.ts'

/** The state of a history entry whose address names words. A new entry has none. */
const QUOTE_STATE = 'quote'

/**
 * Reads what the address asks for. It stays as it is, so that whoever passes it on passes on the words; a number on paper
 * becomes the passage's own address.
 *
 * @param isArrival The page has just been loaded. Later, the query is what an earlier link has left, unless the history
 *   entry is the one of that link: the address of `#id` keeps the query of the page.
 */
export function takeLink(isArrival: boolean): readonly LinkTarget[] {
  if (!isArrival && history.state !== QUOTE_STATE) leaveQuote()
  const targets = parseLink(new URL(pageAddress()))
  const [target] = targets
  if (target?.kind === 'number') {
    history.replaceState(null, '', location.pathname)
    location.replace(formatLink({ ...target, kind: 'element' }))
    return []
  }
  if (isInQuery(target)) history.replaceState(QUOTE_STATE, '')
  return targets
}

/** Takes the words out of the address, which becomes the article's own or the passage's, without loading the page again. */
export function leaveQuote(): void {
  if (isInQuery(parseLink(location)[0])) {
    history.replaceState(null, '', location.pathname + location.hash)
  }
}

function isInQuery(target: LinkTarget | undefined): boolean {
  return target !== undefined && target.kind !== 'element' && target.kind !== 'directive'
}
