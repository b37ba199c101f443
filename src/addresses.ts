import { site } from './site.ts'
import { readSiteAddress } from './site-address.ts'

const { origin, base } = readSiteAddress(site.address)

/** The addresses of the site's pages, as absolute paths. All links to pages are built here. */
export const addresses = {
  /** Also the base path of all other addresses. It ends with a slash. */
  home: base,
  icon: `${base}favicon.svg`,
  search: `${base}search/`,
  article: (slug: string): string => `${base}articles/${slug}/`,
  /** An earlier edition. Editions count from 1. */
  edition: (slug: string, edition: number): string => `${base}articles/${slug}/editions/${edition}/`,
  changes: (slug: string): string => `${base}articles/${slug}/changes/`,
  /** All editions, for the script that follows old links. */
  history: (slug: string): string => `${base}articles/${slug}/history.json`,
  corrections: `${base}corrections/`,
  archive: `${base}archive/`,
  about: `${base}about/`,
  feed: `${base}feed.xml`,
  /** A file of the sitemap, by its name without `.xml`. */
  sitemap: (name: string): string => `${base}${name}.xml`,
  /** A page with a list of articles or names, see `src/lists`. Its path is relative to the home page. */
  list: (path: string): string => base + path,
  source: (slug: string, extension: string): string => `${base}articles/${slug}/${sourceName(extension)}`,
} as const

/** The address of the home page with its host, which distinguishes links to this site from others. */
export const homeUrl = origin + addresses.home

/** Returns the full URL of an address, percent-encoded. */
export function urlOf(address: string): string {
  return new URL(address, homeUrl).href
}

/** An address of an article in its parts. */
export interface ArticlePath {
  /** The path of the home page. */
  readonly home: string
  readonly slug: string
}

const ARTICLE_PATH = /^(\/.*?)articles\/([^/]+)(?:\/(?:index\.html)?)?$/

/**
 * Parses the address of an article: the inverse of `addresses.article`. It may be of a site at the root of a host, too,
 * since a site can move.
 *
 * @param path The path of a URL, percent-encoded or not, with or without its final slash.
 * @returns `undefined` if the path is not that of an article.
 */
export function parseArticlePath(path: string): ArticlePath | undefined {
  const [, home, encoded] = ARTICLE_PATH.exec(path) ?? []
  if (encoded === undefined || (home !== '/' && home !== addresses.home)) return undefined
  try {
    return { home, slug: decodeURIComponent(encoded).normalize('NFC') }
  } catch {
    return undefined
  }
}

/** Browsers open files with these extensions as pages, whose scripts would run as part of the site. */
const ACTIVE_EXTENSIONS: ReadonlySet<string> = new Set(['htm', 'html', 'xhtml'])

/** Returns the file name under which a seed is served: `source.md`, or `source.html.txt` so that no markup runs. */
export function sourceName(extension: string): string {
  return `source.${extension}${ACTIVE_EXTENSIONS.has(extension) ? '.txt' : ''}`
}
