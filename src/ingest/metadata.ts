import type { Heading } from './article.ts'

/** What the pipeline's steps learn of an article on the way; each step adds its part to `file.data`. */
export interface ArticleMetadata {
  /** The calendar date that the seed states, `YYYY-MM-DD`. It has no time zone, so none moves it. */
  date?: string
  /** The place of the dateline, as the seed writes it. */
  place?: string
  /** BCP 47 tag. */
  language?: string
  /** The headline; `generated` where the seed states none and it was chosen from its words. */
  title?: { readonly text: string; readonly generated: boolean }
  /** Filled while the page's HTML is made. */
  headings?: Heading[]
  /** The text of the first passage, for descriptions of the article. */
  lead?: string
}

declare module 'vfile' {
  interface DataMap extends ArticleMetadata {}
}
