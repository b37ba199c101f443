import type { Article } from '../../article.ts'

/** What readers can filter results by, in the order in which it is offered. */
export const FILTERS = ['year', 'place', 'topic', 'author', 'publisher'] as const

/** See `FILTERS`. */
export type FilterName = (typeof FILTERS)[number]

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
 * Returns what is said about an article on its page. A new field is one line.
 *
 * @param dates The date as it is written on the page, and in other ways in which readers may write it.
 */
export function searchFields(
  { byline, publisher, place, tags, date }: Pick<Article, 'byline' | 'publisher' | 'place' | 'tags' | 'date'>,
  dates: readonly string[],
): readonly SearchField[] {
  return [
    { content: byline ?? '', metadata: 'byline', filter: 'author' } as const,
    { content: publisher ?? '', metadata: 'publisher', filter: 'publisher' } as const,
    { content: place ?? '', metadata: 'place', filter: 'place' } as const,
    { content: tags.join(', '), metadata: 'topics' },
    ...tags.map((content) => ({ content, filter: 'topic' }) as const),
    { content: [...new Set(dates)].join(' · '), metadata: 'dates' },
    { content: date?.iso.slice(0, 4) ?? '', filter: 'year' } as const,
    { content: date?.iso ?? UNDATED, sort: 'date' } as const,
  ].filter(({ content }) => content !== '')
}
