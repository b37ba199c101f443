/** The addresses of the site's pages, from the root on. Every link is made here. */
export const addresses = {
  home: '/',
  search: '/search/',
  article: (slug: string): string => `/articles/${slug}/`,
  /** An earlier wording whole; editions are numbered from 1. */
  edition: (slug: string, edition: number): string => `/articles/${slug}/editions/${edition}/`,
  changes: (slug: string): string => `/articles/${slug}/changes/`,
  /** All wordings, for the script that follows old links. */
  history: (slug: string): string => `/articles/${slug}/history.json`,
  corrections: '/corrections/',
  source: (slug: string, extension: string): string => `/articles/${slug}/${sourceName(extension)}`,
} as const

/**
 * The slug of the article that an address leads to: the counterpart of `addresses.article`.
 *
 * @param path Of an address, percent-encoded or not. Its last slash may be missing.
 */
export function articleSlug(path: string): string | undefined {
  const slug = /^\/articles\/([^/]+)(?:\/(?:index\.html)?)?$/.exec(path)?.[1]
  try {
    return slug && decodeURIComponent(slug).normalize('NFC')
  } catch {
    return undefined
  }
}

/** Files of these endings are pages to a browser, and would act with the rights of the site. */
const ACTIVE_ENDINGS: ReadonlySet<string> = new Set(['htm', 'html', 'xhtml'])

/** The name under which a seed is served, byte for byte; markup as text, so that nothing in it runs. */
export function sourceName(extension: string): string {
  return `source.${extension}${ACTIVE_ENDINGS.has(extension) ? '.txt' : ''}`
}
