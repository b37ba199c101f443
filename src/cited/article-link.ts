import { articleSlug } from '../addresses.ts'
import { parseQuoteAddress, QUOTE_PARAMETER, type QuoteAddress } from '../passage/address.ts'
import { parseTextDirectives, type TextDirective } from '../passage/text-directive-parse.ts'

/** The query parameter of links that hold quoted words but no position, for example `?q=a%20poor%20country`. */
const WORDS_PARAMETER = 'q'

/** A parsed link to an article. */
export interface ArticleLink {
  readonly slug: string
  /** Scheme, host and port; `undefined` for a relative address. */
  readonly origin: string | undefined
  /** What the link quotes; empty if it leads to the article as a whole. */
  readonly targets: readonly LinkTarget[]
}

/** What a link quotes. `docs/passage-links.md` describes the forms. */
export type LinkTarget =
  /** Words at a position. The address alone decides; anyone could have changed the text directive beside it. */
  | { readonly kind: 'words'; readonly address: QuoteAddress; readonly directive: TextDirective | undefined }
  /** Words at a position that cannot be parsed: the link was cut short or changed. */
  | { readonly kind: 'broken'; readonly directive: TextDirective | undefined }
  /**
   * Words without a position. An id in front of the directive is ignored: the browser that made the link kept whatever
   * fragment the page had.
   */
  | { readonly kind: 'directive'; readonly directive: TextDirective }
  /** A passage or heading. */
  | { readonly kind: 'element'; readonly id: string }

/** The base for relative addresses; a link with this origin had none. */
const NO_ORIGIN = 'http://relative.invalid'

/**
 * Parses a link to an article, on this site or on any other whose addresses have the same form.
 *
 * @param address A URL, absolute or relative: `https://example.org/articles/SLUG/?at=12-87.a7f#k3x9`.
 * @returns The parsed link; `undefined` if the address does not lead to an article.
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
  // Browsers leave `:~:` unencoded, but some programs encode it.
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
