import { HEADLINE_ID, STANDFIRST_ID } from './head-ids.ts'
import { LINK_PARAMETERS } from './link-parameters.ts'
import type { LinkTarget } from './link-target.ts'
import { DIRECTIVE_DELIMITER } from './may-name-words.ts'
import { meantIds } from './meant-ids.ts'
import { PASSAGE_ID } from './passage-id.ts'
import { parseQuoteAddress } from './quote-address.ts'
import { parseTextDirectives } from './text-directive.ts'

const IS_PASSAGE_ID = new RegExp(`^(?:${PASSAGE_ID}|${HEADLINE_ID}|${STANDFIRST_ID})$`)
/** A space or a letter that was encoded twice: `%2520`. */
const ENCODED_TWICE = /%25(?:20|[C-F][0-9A-F]%25[89AB][0-9A-F])/i

/**
 * Parses a link to an article: the inverse of `formatLink`. Marks that a sentence put behind the link, and capitals, do
 * not change what a link to words means. The id of an element is returned as it is, see `meantIds`.
 *
 * @param link Its query and fragment, percent-encoded or not.
 * @returns The targets: none if the link leads to the article as a whole, several if it has several text directives.
 */
export function parseLink({ search, hash }: Pick<URL, 'search' | 'hash'>): readonly LinkTarget[] {
  const query = new URLSearchParams(encodedOnce(search))
  const fragment = encodedOnce(hash).replace(DIRECTIVE_DELIMITER, ':~:')
  const id = decoded(fragment.slice(1).split(':~:')[0] ?? '')
  const directives = parseTextDirectives(fragment)
  const at = query.get(LINK_PARAMETERS.words)
  if (at !== null) {
    const passage = meantIds(id).find((candidate) => IS_PASSAGE_ID.test(candidate)) ?? id
    const address = parseQuoteAddress(at, passage)
    const [directive] = directives
    return [address ? { kind: 'words', address, directive } : { kind: 'broken', id: passage, directive }]
  }
  const number = query.get(LINK_PARAMETERS.number)?.trim()
  if (number) return [{ kind: 'number', id: number }]
  const words = query.get(LINK_PARAMETERS.quote)?.trim()
  const named: readonly LinkTarget[] = [
    ...(words ? [{ kind: 'quote', words } as const] : []),
    ...directives.map((directive) => ({ kind: 'directive', directive }) as const),
  ]
  return named.length > 0 || id === '' ? named : [{ kind: 'element', id }]
}

/** Some programs encode an address that is encoded already. */
function encodedOnce(part: string): string {
  return ENCODED_TWICE.test(part) ? part.replace(/%25(?=[0-9A-F]{2})/gi, '%') : part
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
