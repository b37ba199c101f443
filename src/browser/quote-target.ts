import { QUOTE_PARAMETER } from '../passage/address.ts'

/** What an address asks an article's page to show. */
export interface QuoteTarget {
  /** The id in the fragment; empty where there is none. */
  readonly id: string
  /** The value of `?at=`: words by their place. */
  readonly at?: string
  /** The value of `?q=`: words by themselves. */
  readonly words?: string
  /** A text directive of another program's link, where the browser shows it to scripts. */
  readonly directive?: string
}

const WORDS_PARAMETER = 'q'
/** What stands beside a passage on paper. */
const PASSAGE_PARAMETER = 'p'
/** The state of a history entry whose address names words. A new entry has none. */
const QUOTE_STATE = 'quote'

/**
 * Reads what the address asks for. It stays as it is, so that whoever passes it on passes on the words.
 *
 * @param isArrival The page has just been loaded. Later, the query is what an earlier link has left, unless the history
 *   entry is the one of that link: the address of `#id` keeps the query of the page.
 */
export function readQuoteTarget(isArrival: boolean): QuoteTarget | undefined {
  if (!isArrival && history.state !== QUOTE_STATE) leaveQuote()
  const query = new URLSearchParams(location.search)
  const id = fragment()
  const passage = query.get(PASSAGE_PARAMETER)
  if (passage !== null) {
    history.replaceState(null, '', location.pathname)
    location.replace(`#${encodeURIComponent(passage.trim())}`)
    return undefined
  }
  const at = query.get(QUOTE_PARAMETER)
  const words = query.get(WORDS_PARAMETER)?.trim()
  const target = at !== null ? { id, at } : words ? { id, words } : undefined
  if (!target) return foreign(id)
  history.replaceState(QUOTE_STATE, '')
  return target
}

/** Takes the words out of the address, which becomes the article's own or the passage's, without loading the page again. */
export function leaveQuote(): void {
  const query = new URLSearchParams(location.search)
  if (query.has(QUOTE_PARAMETER) || query.has(WORDS_PARAMETER)) {
    history.replaceState(null, '', location.pathname + location.hash)
  }
}

function fragment(): string {
  const id = location.hash.slice(1).split(':~:')[0] ?? ''
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** Chromium shows scripts the whole address that was navigated to, Firefox does not. */
function foreign(id: string): QuoteTarget | undefined {
  const [entry] = performance.getEntriesByType('navigation')
  const [address = '', directive] = entry?.name.split(':~:') ?? []
  const isHere =
    address.split('#')[0] === location.href.split('#')[0] && fragment() === (address.split('#')[1] ?? '')
  return directive !== undefined && isHere ? { id, directive } : undefined
}
