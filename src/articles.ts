import { type CollectionEntry, getCollection } from 'astro:content'
import type { Article } from './article.ts'
import { type RelatedArticle, relatedArticles } from './lists/related.ts'
import { lastCorrection } from './permalinks/corrections.ts'

/** An entry of the collection: `data` is an `Article`, `rendered.html` its body. */
export type ArticleEntry = CollectionEntry<'articles'>

/**
 * Describes a page of a route for `getStaticPaths`. A build keeps the page and renders it again only when its props have
 * changed, so it may depend on nothing else but the code, and on files whose checksums are in the props.
 */
export function pageOf<Params extends object, Props extends object>(params: Params, props: Props) {
  const cacheKey = JSON.stringify(props, (_, value) => (isEntry(value) ? value.digest : value))
  return { params, props, cacheKey }
}

function isEntry(value: unknown): value is ArticleEntry {
  return typeof value === 'object' && value !== null && 'collection' in value && 'digest' in value
}

/** What a link to an article shows. */
export type ArticleLink = Pick<Article, 'slug' | 'language' | 'direction'> & { readonly title: string }

/** A related article, and what it shares. */
export type RelatedLink = Omit<RelatedArticle<never>, 'article'> & { readonly link: ArticleLink }

/** What a list of articles shows of each, and by what it is listed. */
export interface ArticleSummary
  extends Pick<Article, 'slug' | 'language' | 'direction' | 'title' | 'standfirst' | 'tags' | FactName> {
  readonly id: string
  readonly correction: ArticleCorrection | undefined
}

/** What is said about an article below its title. */
export type ArticleFactValues = Pick<Article, 'language' | FactName>
type FactName = 'byline' | 'publisher' | 'place' | 'date' | 'words'

/** When the words of an article were last changed, in ISO 8601, and why. */
export interface ArticleCorrection {
  readonly date?: string | undefined
  readonly reason?: string | undefined
}

/** Returns what a link to an article shows. */
export function linkTo({ data: { slug, language, direction, title } }: ArticleEntry): ArticleLink {
  return { slug, language, direction, title: title.text }
}

/** Returns links to the articles that are related to each of these. */
export function relatedLinks(entries: readonly ArticleEntry[]): readonly (readonly RelatedLink[])[] {
  const termed = entries.map((entry) => ({ ...entry.data, link: linkTo(entry) }))
  return relatedArticles(termed).map((related) =>
    related.map(({ article, areNames, shared }) => ({ link: article.link, areNames, shared })),
  )
}

/** Returns what a list shows of an article. */
export function summaryOf({ id, data }: ArticleEntry): ArticleSummary {
  const { slug, language, direction, title, standfirst, tags, byline, publisher, place, date, words } = data
  const facts = { byline, publisher, place, date, words }
  return { id, slug, language, direction, title, standfirst, tags, ...facts, correction: correctionOf(data) }
}

/** Returns the last correction of an article; `undefined` if its words never changed. */
export function correctionOf({ history }: Pick<Article, 'history'>): ArticleCorrection | undefined {
  return history && lastCorrection(history)
}

/** Returns all articles, newest first. Articles of the same day are sorted by id; undated articles come last. */
export async function newestFirst(): Promise<readonly ArticleEntry[]> {
  const entries = await getCollection('articles')
  return entries.sort(
    (a, b) => compare(b.data.date?.iso ?? '', a.data.date?.iso ?? '') || compare(a.id, b.id),
  )
}

/** Returns what lists show of all articles, newest first. */
export async function newestSummaries(): Promise<readonly ArticleSummary[]> {
  return (await newestFirst()).map(summaryOf)
}

/** Compares by code unit, which gives the same order in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
