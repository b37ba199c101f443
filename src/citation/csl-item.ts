import type { Article } from '../article.ts'

/**
 * A source in CSL-JSON 1.0, with the members that an article can fill
 * (https://github.com/citation-style-language/schema, `csl-data.json`). All citation styles are made from it.
 *
 * The styles use no library: citeproc-js and Citation.js are hundreds of kilobytes each, plus a style and a locale,
 * and each of our formats takes a few lines.
 */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper' | 'webpage'
  /** The title. In brackets if the site supplied it, as in library catalogues (ISBD). */
  readonly title: string
  /**
   * The whole byline as one name: bylines also contain offices and places, which cannot be separated without guessing.
   */
  readonly author?: readonly { readonly literal: string }[]
  /** The agency, paper or site that published it first. */
  readonly 'container-title'?: string
  /** Year, month and day in the Gregorian calendar, as far as they are known. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] }
  readonly URL: string
  /** BCP 47 tag. */
  readonly language: string
  readonly custom?: {
    /** The site chose the title from the article's words. */
    readonly titleIsSupplied: true
  }
}

/** The fields of an article that a citation needs. */
export type CitedArticle = Pick<Article, 'title' | 'byline' | 'publisher' | 'date' | 'language'>

/**
 * Makes the item for an article, or for words quoted from it.
 *
 * @param article The article.
 * @param id The id of the article.
 * @param url The address of the article, or of the quoted words.
 */
export function cslItem(
  { title, byline, publisher, date, language }: CitedArticle,
  id: string,
  url: string,
): CslItem {
  return {
    id,
    type: publisher ? 'article-newspaper' : 'webpage',
    title: title.generated ? `[${title.text}]` : title.text,
    ...(byline && { author: [{ literal: byline }] }),
    ...(publisher && { 'container-title': publisher }),
    ...(date && { issued: { 'date-parts': [date.iso.slice(0, 10).split('-').map(Number)] } }),
    URL: url,
    language,
    ...(title.generated && { custom: { titleIsSupplied: true } }),
  }
}

/** Returns the authors of an item as one line; empty if there are none. */
export function authors({ author = [] }: CslItem): string {
  return author.map(({ literal }) => literal).join(', ')
}
