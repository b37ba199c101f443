import { parseArticlePath } from '../addresses.ts'
import type { LinkTarget } from '../passage/link/link-target.ts'
import { parseLink } from '../passage/link/parse-link.ts'

/** A parsed link to an article. */
export interface ArticleLink {
  readonly slug: string
  /** The address of the site's home page; `undefined` for a relative address. */
  readonly home: string | undefined
  /** What the link quotes; empty if it leads to the article as a whole. */
  readonly targets: readonly LinkTarget[]
}

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
  const path = /^https?:$/.test(url.protocol) ? parseArticlePath(url.pathname) : undefined
  if (!path) return undefined
  const home = url.origin === NO_ORIGIN ? undefined : url.origin + path.home
  return { slug: path.slug, home, targets: parseLink(url) }
}
