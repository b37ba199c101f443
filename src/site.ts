import type { Language } from './strings/strings.ts'

/** The settings of a site. Everything else about a site is in its seeds. */
export interface SiteSettings {
  /** The name of the site, shown on every page. */
  readonly name: string
  /** A sentence about the site, for the home page and for search engines. */
  readonly description: string
  /**
   * The address of the home page: `https://example.org`, or with a path if the site is in a folder of its host:
   * `https://example.org/archive/`.
   */
  readonly address: string
  /**
   * The language of the site, as a BCP 47 tag, perhaps with a region: `en-US`. `src/strings/languages` has a file for the
   * language. The page of an article speaks the language of the article if that has a file, too.
   */
  readonly language: Language | `${Language}-${string}`
  /** What else readers should know about the site, one string for each paragraph of the page that says so. */
  readonly about?: readonly string[]
  /** How to reach its editors: an address of the form `mailto:editors@example.org`, or of a web page. */
  readonly contact?: string
  /**
   * The address of an index on a search server, such as `https://search.example.org/pincite`. The search then asks this
   * server instead of the files of the site, and readers' browsers send it what they search for; see `docs/scaling.md`.
   */
  readonly searchServer?: string
}

/** The settings of this site. Edit them to make the site yours. */
export const site: SiteSettings = {
  name: 'Pincite',
  description: 'News articles to read, search and quote, with a permanent address for every passage.',
  address: 'http://localhost:4321',
  language: 'en',
}
