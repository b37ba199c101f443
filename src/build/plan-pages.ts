import { hash } from 'node:crypto'
import type { PathWithRoute } from 'astro/runtime/prerender/static-paths.js'

/** A page or another file of the site that has to be written. */
export interface PlannedFile {
  /** Its full address. */
  readonly url: string
  /** Its path within the folder of the site. */
  readonly path: string
  /** The address of a page relative to the home page, `articles/a-slug/`; `undefined` for other files. */
  readonly address: string | undefined
  readonly route: PathWithRoute['route']
  /** A checksum of everything that it is made of; `undefined` if that is not known, see `pageOf`. */
  readonly key: string | undefined
}

/** Web servers look for the page of a missing address in a file of this name. */
const NOT_FOUND = '404'

/**
 * Returns the file for a path that Astro lists.
 *
 * @param home The full address of the site.
 * @param program A checksum of everything that pages depend on besides their props.
 */
export function plannedFile(
  { pathname, route, cacheKey }: PathWithRoute,
  home: string,
  program: string,
): PlannedFile {
  const name = pathname.replace(/^\/|\/$/g, '')
  const isPage = route.type === 'page'
  const address = name === '' ? '' : `${name}/`
  // Astro knows a file by the path that it gave, even if that ends with a slash.
  const url = new URL(encodeURI(isPage ? address : pathname.slice(1)), home).href
  return {
    url,
    path: isPage ? pathOf(name) : name,
    address: isPage ? address : undefined,
    route,
    key: cacheKey === undefined ? undefined : hash('sha256', JSON.stringify([program, url, cacheKey])),
  }
}

function pathOf(name: string): string {
  return name === NOT_FOUND ? `${NOT_FOUND}.html` : `${name === '' ? '' : `${name}/`}index.html`
}
