import { LINK_PARAMETERS } from './link-parameters.ts'
import type { LinkTarget } from './link-target.ts'
import { DIRECTIVE_DELIMITER } from './may-name-words.ts'
import { parseQuoteAddress } from './quote-address.ts'
import { parseTextDirectives } from './text-directive.ts'

/**
 * Parses a link to an article: the inverse of `formatLink`.
 *
 * @param link Its query and fragment, percent-encoded or not.
 * @returns The targets: none if the link leads to the article as a whole, several if it has several text directives.
 */
export function parseLink({ search, hash }: Pick<URL, 'search' | 'hash'>): readonly LinkTarget[] {
  const query = new URLSearchParams(search)
  const fragment = hash.replace(DIRECTIVE_DELIMITER, ':~:')
  const id = decoded(fragment.slice(1).split(':~:')[0] ?? '')
  const directives = parseTextDirectives(fragment)
  const at = query.get(LINK_PARAMETERS.words)
  if (at !== null) {
    const address = parseQuoteAddress(at, id)
    const [directive] = directives
    return [address ? { kind: 'words', address, directive } : { kind: 'broken', id, directive }]
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

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
