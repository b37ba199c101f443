import { escapeXml } from './escape-xml.ts'

/** A page that search engines may index. */
export interface SitemapPage {
  /** A full URL. */
  readonly url: string
  /** The day, month or year of its last change, in ISO 8601. */
  readonly changed?: string | undefined
}

/** A file of the sitemap. */
export interface SitemapFile {
  /** Its name without `.xml`. */
  readonly name: string
  readonly content: string
}

/** The most pages of one file (sitemaps.org). */
const MAX_PAGES = 50_000

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/**
 * Lists pages for search engines: in one file, `sitemap.xml`, or in several, which it then lists.
 *
 * @param urlOf Returns the full URL of a file with a name.
 */
export function sitemap(
  pages: readonly SitemapPage[],
  urlOf: (name: string) => string,
  maxPages: number = MAX_PAGES,
): readonly SitemapFile[] {
  if (pages.length <= maxPages) return [{ name: 'sitemap', content: urlSet(pages) }]
  const parts = Array.from({ length: Math.ceil(pages.length / maxPages) }, (_, index) => ({
    name: `sitemap-${index + 1}`,
    content: urlSet(pages.slice(index * maxPages, (index + 1) * maxPages)),
  }))
  const list = parts.map(({ name }) => `<sitemap><loc>${escapeXml(urlOf(name))}</loc></sitemap>\n`)
  return [{ name: 'sitemap', content: document('sitemapindex', list) }, ...parts]
}

function urlSet(pages: readonly SitemapPage[]): string {
  return document(
    'urlset',
    pages.map(({ url, changed }) => {
      const date = changed === undefined ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`
      return `<url><loc>${escapeXml(url)}</loc>${date}</url>\n`
    }),
  )
}

function document(root: string, lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="${NAMESPACE}">\n${lines.join('')}</${root}>\n`
}
