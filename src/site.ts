/** The owner's settings of the site. Everything that is not in here is in the seeds. */
export interface SiteSettings {
  /** The name of the site, on every page. */
  readonly name: string
  /** What the site is, in a sentence: for the home page and for search engines. */
  readonly description: string
  /** Where the site is served, for canonical links; without a path. */
  readonly address: string
  /** BCP 47 tag of the interface's language; `src/strings` has a file of that name. */
  readonly language: 'en'
}

/** Edit these. */
export const site: SiteSettings = {
  name: 'Pincite',
  description: 'News articles to read, search and quote, with a permanent address for every passage.',
  address: 'http://localhost:4321',
  language: 'en',
}
