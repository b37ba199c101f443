/** Names that articles do not get: pages and folders of the site's own, and files that servers look for. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  '404',
  'archive',
  'articles',
  'corrections',
  'feed',
  'index',
  'pagefind',
  'quotations',
  'search',
  'sitemap',
  'verify',
])
