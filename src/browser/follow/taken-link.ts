import { formatLink } from '../../passage/link/format-link.ts'
import type { LinkTarget } from '../../passage/link/link-target.ts'
import { meantIds } from '../../passage/link/meant-ids.ts'
import { parseLink } from '../../passage/link/parse-link.ts'
import { pageAddress } from '../page-address.ts'

/** The state of a history entry whose address has words. A new entry has no state. */
const QUOTE_STATE = 'quote'

/**
 * Reads the targets of the address. The address is not changed, so that copying it copies the link to the words. Only a
 * number from a printed page, and an id with marks around it, are replaced by the address of the passage. This is
 * followed by a `popstate` event.
 *
 * @param isArrival Whether the page has just been loaded. Later, the query may belong to an earlier link, because a
 *   link to `#id` keeps the query of the page. Such a query is removed.
 */
export function takeLink(isArrival: boolean): readonly LinkTarget[] {
  if (!isArrival && history.state !== QUOTE_STATE) leaveQuote()
  const targets = parseLink(new URL(pageAddress()))
  const [target] = targets
  if (target?.kind === 'number' || target?.kind === 'element') {
    const id = meantIds(target.id).find((meant) => document.getElementById(meant)) ?? target.id
    if (target.kind === 'number') history.replaceState(null, '', location.pathname)
    else if (id === target.id) return targets
    location.replace(formatLink({ kind: 'element', id }))
    return []
  }
  if (isInQuery(target)) history.replaceState(QUOTE_STATE, '')
  return targets
}

/** Removes the words from the address without loading the page again. The address of the article or passage remains. */
export function leaveQuote(): void {
  if (isInQuery(parseLink(location)[0])) {
    history.replaceState(null, '', location.pathname + location.hash)
  }
}

function isInQuery(target: LinkTarget | undefined): boolean {
  return target !== undefined && target.kind !== 'element' && target.kind !== 'directive'
}
