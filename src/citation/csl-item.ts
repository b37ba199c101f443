import type { Article } from '../article.ts'

/**
 * A source as citations name it: the members of CSL-JSON 1.0 that an article can fill
 * (https://github.com/citation-style-language/schema, `csl-data.json`). Everything that cites is made from it.
 *
 * No library turns it into text in the browser: citeproc-js and Citation.js are hundreds of kilobytes, with a style
 * and a locale to load besides, for notes whose form a few lines hold.
 */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper' | 'webpage'
  /** In brackets where it is not the source's own, as catalogues write what they supply (ISBD). */
  readonly title: string
  /** As it stands in the source: names in bylines cannot be told from offices and places without guessing. */
  readonly author?: readonly { readonly literal: string }[]
  /** The agency, paper or site. */
  readonly 'container-title'?: string
  /** Year, month and day, as far as they are stated, of the Gregorian calendar. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] }
  readonly URL: string
  /** BCP 47 tag. */
  readonly language: string
  readonly custom?: {
    /** The title was chosen by the site from the article's words. */
    readonly titleIsSupplied: true
  }
}

/** What a citation says of an article. */
export type CitedArticle = Pick<Article, 'title' | 'byline' | 'publisher' | 'date' | 'language'>

/**
 * The item of an article, or of words in it.
 *
 * @param id The article's id.
 * @param url The address of the article, or of the words.
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

/** All authors of an item, as one line; empty where none is stated. */
export function authors({ author = [] }: CslItem): string {
  return author.map(({ literal }) => literal).join(', ')
}
