/** The addresses of the site's pages, as absolute paths. All links to pages are built here. */
export const addresses = {
  home: '/',
  search: '/search/',
  article: (slug: string): string => `/articles/${slug}/`,
  /** An earlier edition. Editions count from 1. */
  edition: (slug: string, edition: number): string => `/articles/${slug}/editions/${edition}/`,
  changes: (slug: string): string => `/articles/${slug}/changes/`,
  /** All editions, for the script that follows old links. */
  history: (slug: string): string => `/articles/${slug}/history.json`,
  corrections: '/corrections/',
  source: (slug: string, extension: string): string => `/articles/${slug}/${sourceName(extension)}`,
} as const

/**
 * Returns the slug in the address of an article: the inverse of `addresses.article`.
 *
 * @param path The path of a URL, percent-encoded or not, with or without its final slash.
 * @returns The slug; `undefined` if the path is not that of an article.
 */
export function articleSlug(path: string): string | undefined {
  const slug = /^\/articles\/([^/]+)(?:\/(?:index\.html)?)?$/.exec(path)?.[1]
  try {
    return slug && decodeURIComponent(slug).normalize('NFC')
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
