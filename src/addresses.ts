/** The addresses of the site's pages, from the root on. Every link is made here. */
export const addresses = {
  home: '/',
  search: '/search/',
  article: (slug: string): string => `/articles/${slug}/`,
  source: (slug: string, extension: string): string => `/articles/${slug}/source.${extension}`,
} as const
