import type { Article } from '../../article.ts'

/** What is read of an article. */
type FieldValues = Pick<Article, 'byline' | 'publisher' | 'place' | 'tags' | 'date'>

/** What readers can filter results by, in the order in which it is offered. A new filter is one line, and a label. */
const FILTER_VALUES = {
  year: ({ date }) => [date?.iso.slice(0, 4)],
  place: ({ place }) => [place],
  topic: ({ tags }) => tags,
  author: ({ byline }) => [byline],
  publisher: ({ publisher }) => [publisher],
} as const satisfies Readonly<Record<string, (article: FieldValues) => readonly (string | undefined)[]>>

/** The name of a filter. */
export type FilterName = keyof typeof FILTER_VALUES

// `Object.keys` returns `string[]`, because an object can have more keys than its type. This one cannot.

/** The names of all filters. */
export const FILTERS = Object.keys(FILTER_VALUES) as readonly FilterName[]

/** Something about an article that can be searched, filtered or sorted by. */
export interface SearchField {
  readonly content: string
  /** The key of the metadata in which its words are found, see `VISIBLE_METADATA`. */
  readonly metadata?: string
  readonly filter?: FilterName
  /** The key by which results are sorted. */
  readonly sort?: 'date'
}

/** What comes behind all dates if the newest articles are first. */
const UNDATED = '0000'

/**
 * Returns what is said about an article on its page.
 *
 * @param dates The date as it is written on the page, and in other ways in which readers may write it.
 */
export function searchFields(article: FieldValues, dates: readonly string[]): readonly SearchField[] {
  const { byline = '', publisher = '', place = '', tags, date } = article
  const metadata = {
    byline,
    publisher,
    place,
    topics: tags.join(', '),
    dates: [...new Set(dates)].join(' · '),
  }
  return [
    ...Object.entries(metadata).map(([name, content]) => ({ content, metadata: name })),
    ...FILTERS.flatMap((filter) =>
      FILTER_VALUES[filter](article).map((content = '') => ({ content, filter })),
    ),
    { content: date?.iso ?? UNDATED, sort: 'date' } as const,
  ].filter(({ content }) => content !== '')
}
