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

/**
 * Reads what the address asks for, and puts it back to the article's own without loading the page again. The history
 * entry remembers it, so that the same is shown after a reload or on the way back.
 */
export function takeQuoteTarget(): QuoteTarget | undefined {
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
  const target = at !== null ? { id, at } : words ? { id, words } : (remembered() ?? foreign(id))
  if (at !== null || words) history.replaceState({ quote: target }, '', location.pathname + (id && `#${id}`))
  return target
}

function fragment(): string {
  const id = location.hash.slice(1).split(':~:')[0] ?? ''
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

function remembered(): QuoteTarget | undefined {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('quote' in state)) return undefined
  // Nobody else writes into the entries of this site's history.
  return state.quote as QuoteTarget
}

/** Chromium shows scripts the whole address that was navigated to, Firefox does not. */
function foreign(id: string): QuoteTarget | undefined {
  const [entry] = performance.getEntriesByType('navigation')
  const [address = '', directive] = entry?.name.split(':~:') ?? []
  const isHere =
    address.split('#')[0] === location.href.split('#')[0] && fragment() === (address.split('#')[1] ?? '')
  return directive !== undefined && isHere ? { id, directive } : undefined
}
