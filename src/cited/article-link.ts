import { articleSlug } from '../addresses.ts'
import { parseQuoteAddress, QUOTE_PARAMETER, type QuoteAddress } from '../passage/address.ts'
import { parseTextDirectives, type TextDirective } from '../passage/text-directive-parse.ts'

/** The query parameter of links that name words and nothing else. */
const WORDS_PARAMETER = 'q'

/** A link to an article. */
export interface ArticleLink {
  readonly slug: string
  /** Scheme, host and port; nothing where the address names none. */
  readonly origin: string | undefined
  /** What it quotes; nothing where it leads to the article as a whole. */
  readonly targets: readonly LinkTarget[]
}

/** What a link quotes. */
export type LinkTarget =
  /** Words in their place. The directive beside it can have been changed by anybody; nothing follows from it. */
  | { readonly kind: 'words'; readonly address: QuoteAddress; readonly directive: TextDirective | undefined }
  /** Words in a place that cannot be read: the link was cut off or changed. */
  | { readonly kind: 'broken'; readonly directive: TextDirective | undefined }
  /** Words by themselves; the id before them is that of the page on which they were selected, if anything. */
  | { readonly kind: 'directive'; readonly directive: TextDirective }
  /** A passage or heading. */
  | { readonly kind: 'element'; readonly id: string }

/** Against this, addresses without an origin are read. */
const NO_ORIGIN = 'http://relative.invalid'

/**
 * Reads a link to an article, of this site or of another that has the same kind of addresses.
 *
 * @returns Nothing where the address leads elsewhere.
 */
export function parseArticleLink(address: string): ArticleLink | undefined {
  if (!URL.canParse(address, NO_ORIGIN)) return undefined
  const url = new URL(address, NO_ORIGIN)
  const slug = /^https?:$/.test(url.protocol) ? articleSlug(url.pathname) : undefined
  if (slug === undefined) return undefined
  const origin = url.origin === NO_ORIGIN ? undefined : url.origin
  return { slug, origin, targets: targetsOf(url) }
}

function targetsOf({ hash, searchParams }: URL): readonly LinkTarget[] {
  // Some programs encode what browsers leave as it is.
  const fragment = hash.replace(/(?::|%3A)(?:~|%7E)(?::|%3A)/i, ':~:')
  const id = decoded(fragment.slice(1).split(':~:')[0] ?? '')
  const named = parseTextDirectives(fragment)
  const at = searchParams.get(QUOTE_PARAMETER)
  if (at !== null) {
    const address = id ? parseQuoteAddress(at, id) : undefined
    const [directive] = named
    return [address ? { kind: 'words', address, directive } : { kind: 'broken', directive }]
  }
  const words = searchParams.get(WORDS_PARAMETER)?.trim()
  const directives = [...named, ...(words ? [{ start: words }] : [])]
  if (directives.length > 0) return directives.map((directive) => ({ kind: 'directive', directive }))
  return id ? [{ kind: 'element', id }] : []
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
