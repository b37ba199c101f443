import {
  type CalendarPage,
  calendarPages,
  calendarPeriods,
  MAX_ENTRIES,
  type Period,
} from './calendar-pages.ts'
import { FACET_NAMES, type FacetEntry, type FacetName, type FacetValues, facetEntries } from './facets.ts'

/** What lists need of an article, besides what they show. */
export interface Listed extends FacetValues {
  readonly slug: string
  readonly title: { readonly text: string }
  readonly date?: { readonly iso: string } | undefined
}

/** The path of the archive, relative to the home page. */
export const ARCHIVE = 'archive/'

/** How many of the newest articles the home page and the first page of a long list show. */
export const NEWEST = 30

/** A page of the archive or of the articles that have a name in common. */
export interface ArticlesPage<Article> {
  readonly kind: 'articles'
  /** Relative to the home page: `archive/2022/07/`, `topics/grain/`. */
  readonly path: string
  /** The path of the first page of its list. */
  readonly list: string
  /** What its articles have in common; `undefined` in the archive. */
  readonly facet: FacetName | undefined
  /** Their name in it, and its language. */
  readonly name: Pick<FacetEntry<Article>, 'name' | 'language'> | undefined
  readonly calendar: CalendarPage<Article>
}

/** A page of all names of a facet. */
export interface NamesPage {
  readonly kind: 'names'
  readonly path: string
  readonly facet: FacetName
  readonly names: readonly CountedName[]
  /** All pages of the facet, if there are several: the first and the last name of each. */
  readonly pages: readonly { readonly path: string; readonly first: string; readonly last: string }[]
}

/** A name with its number of articles. */
export interface CountedName {
  /** In words for readers. */
  readonly name: string
  readonly language: string
  readonly count: number
  /** Relative to the home page. */
  readonly path: string
}

/** How names are shown and sorted. */
export interface NameOptions {
  /** Returns a name in words for readers, with the language of these words; a language is named by a tag. */
  readonly label: (
    facet: FacetName,
    entry: { readonly name: string; readonly language: string },
  ) => {
    readonly name: string
    readonly language: string
  }
  readonly compare: (a: string, b: string) => number
}

/**
 * Lists all pages with lists of articles, except the home page: the archive, the names of each facet, and the articles
 * of each name. No page has more than `MAX_ENTRIES` entries.
 *
 * @param articles All articles, newest first, undated ones last.
 */
export function listPages<Article extends Listed>(
  articles: readonly Article[],
  options: NameOptions,
): readonly (ArticlesPage<Article> | NamesPage)[] {
  return [
    ...articlesPages({ list: ARCHIVE, facet: undefined, name: undefined }, articles, 0),
    ...FACET_NAMES.flatMap((facet) => {
      const entries = facetEntries(facet, articles)
      return [
        ...namesPages(facet, entries, options),
        ...entries.flatMap((entry) => {
          const list = `${facet}/${entry.slug}/`
          // Pages are kept by what they show, so the articles of the name are no part of it.
          const name = options.label(facet, { name: entry.name, language: entry.language })
          return articlesPages({ list, facet, name }, entry.articles, NEWEST)
        }),
      ]
    }),
  ]
}

/** Returns the years of the archive with their months, and where they are in it. */
export function archivePeriods(articles: readonly Listed[]): readonly Period[] {
  return calendarPeriods(articles, { dateOf, bytesOf, newest: 0 })
}

/** Returns the facets of which there is any name. */
export function facetsOf(articles: readonly FacetValues[]): readonly FacetName[] {
  return FACET_NAMES.filter((facet) => facetEntries(facet, articles).length > 0)
}

function articlesPages<Article extends Listed>(
  common: Pick<ArticlesPage<Article>, 'list' | 'facet' | 'name'>,
  articles: readonly Article[],
  newest: number,
): readonly ArticlesPage<Article>[] {
  return calendarPages(articles, { dateOf, bytesOf, newest }).map((calendar) => {
    return { kind: 'articles', path: common.list + calendar.path, ...common, calendar }
  })
}

function namesPages<Article>(
  facet: FacetName,
  entries: readonly FacetEntry<Article>[],
  { label, compare }: NameOptions,
): readonly NamesPage[] {
  const names = entries
    .map(({ name, language, slug, articles }): CountedName => {
      return { ...label(facet, { name, language }), count: articles.length, path: `${facet}/${slug}/` }
    })
    .sort((a, b) => compare(a.name, b.name) || (a.path < b.path ? -1 : 1))
  const chunks = Array.from({ length: Math.ceil(names.length / MAX_ENTRIES) }, (_, index) =>
    names.slice(index * MAX_ENTRIES, (index + 1) * MAX_ENTRIES),
  )
  const pages = chunks.map((chunk, index) => ({
    path: index === 0 ? `${facet}/` : `${facet}/page/${index + 1}/`,
    first: chunk[0]?.name ?? '',
    last: chunk.at(-1)?.name ?? '',
  }))
  return chunks.map((chunk, index) => ({
    kind: 'names',
    path: pages[index]?.path ?? `${facet}/`,
    facet,
    names: chunk,
    pages: pages.length > 1 ? pages : [],
  }))
}

function dateOf({ date }: Listed): string | undefined {
  return date?.iso
}

/** The markup of an entry is about as long as this, in bytes. */
const MARKUP_BYTES = 400

function bytesOf({ slug, title, byline = '', place = '', publisher = '' }: Listed): number {
  // Each name is in the address of its list, too.
  const names = byline + place + publisher
  return MARKUP_BYTES + Buffer.byteLength(slug + title.text + names + names)
}
