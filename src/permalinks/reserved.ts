/** Slugs that no article gets: the names of the site's own pages and folders, and of files that servers look for. */
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
