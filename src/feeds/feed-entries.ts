import { addresses } from '../addresses.ts'
import type { Article } from '../article.ts'
import { pageLanguageOf } from '../page-language.ts'
import { siteCorrections } from '../permalinks/site-corrections.ts'
import { fill } from '../strings/fill.ts'
import { formatCorrection } from '../strings/phrases.ts'
import { stringsFor } from '../strings/strings.ts'
import type { FeedEntry } from './atom.ts'
import { timestamp } from './timestamp.ts'

/** The number of articles, and the number of corrections, in the feed. */
const MAX_ENTRIES = 30

/** What the feed needs of an article. */
export type FeedArticle = Pick<
  Article,
  'slug' | 'title' | 'language' | 'date' | 'byline' | 'publisher' | 'standfirst' | 'tags' | 'history'
>

/**
 * Returns the newest articles and the newest corrections, newest first. What has no date is left out, because readers of
 * feeds sort by it.
 *
 * @param articles Newest first.
 * @param urlOf Returns the full URL of an address of the site.
 */
export function feedEntries(
  articles: readonly FeedArticle[],
  urlOf: (address: string) => string,
): readonly FeedEntry[] {
  const dated = articles.flatMap((article) =>
    article.date ? [articleEntry(article, timestamp(article.date.iso), urlOf)] : [],
  )
  const corrections = siteCorrections(articles).flatMap(({ article, number, edition }) =>
    edition.date === undefined
      ? []
      : [correctionEntry(article, { number, date: edition.date, reason: edition.reason }, urlOf)],
  )
  return [...dated.slice(0, MAX_ENTRIES), ...corrections.slice(0, MAX_ENTRIES)].sort(
    (a, b) => compare(b.updated, a.updated) || compare(a.id, b.id),
  )
}

function articleEntry(
  { slug, title, language, byline, publisher, standfirst, tags }: FeedArticle,
  published: string,
  urlOf: (address: string) => string,
): FeedEntry {
  const address = urlOf(addresses.article(slug))
  return {
    id: address,
    address,
    title: title.text,
    language,
    published,
    // A correction is an entry of its own, so that it is not overlooked.
    updated: published,
    author: byline ?? publisher,
    summary: standfirst.text,
    topics: tags,
  }
}

interface DatedCorrection {
  /** The number of the edition. */
  readonly number: number
  readonly date: string
  readonly reason: string | undefined
}

function correctionEntry(
  article: FeedArticle,
  { number, date, reason }: DatedCorrection,
  urlOf: (address: string) => string,
): FeedEntry {
  const language = pageLanguageOf(article)
  const { labelled, correctedOnce } = stringsFor(language)
  const corrected = formatCorrection(date, language)
  const address = urlOf(`${addresses.changes(article.slug)}#edition-${number}`)
  return {
    id: address,
    address,
    title: fill(labelled, { label: correctedOnce, text: article.title.text }),
    language,
    updated: timestamp(date),
    summary: reason === undefined ? corrected : fill(labelled, { label: corrected, text: reason }),
    topics: [],
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
