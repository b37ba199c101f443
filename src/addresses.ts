/** The addresses of the site's pages, from the root on. Every link is made here. */
export const addresses = {
  home: '/',
  search: '/search/',
  article: (slug: string): string => `/articles/${slug}/`,
  source: (slug: string, extension: string): string => `/articles/${slug}/${sourceName(extension)}`,
} as const

/** Files of these endings are pages to a browser, and would act with the rights of the site. */
const ACTIVE_ENDINGS: ReadonlySet<string> = new Set(['htm', 'html', 'xhtml'])

/** The name under which a seed is served, byte for byte; markup as text, so that nothing in it runs. */
export function sourceName(extension: string): string {
  return `source.${extension}${ACTIVE_ENDINGS.has(extension) ? '.txt' : ''}`
}
