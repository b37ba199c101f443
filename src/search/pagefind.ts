/** The part that we use of Pagefind 1.6's result for an article (`PagefindSearchFragment`). */
export interface ArticleFragment {
  readonly url: string
  readonly meta: Readonly<Record<string, string>>
  /**
   * The text of the article, HTML-escaped. Words are separated by white space or, in scripts that do not use it, by
   * zero-width spaces.
   */
  readonly raw_content: string
  /** All elements with an id. */
  readonly anchors: readonly FragmentAnchor[]
  /** The words that were found. `location` is their index among the words of the article. */
  readonly weighted_locations: readonly {
    readonly balanced_score: number
    readonly location: number
    /** 1 for a word of plain text, more in headings, less for a part of a compound. */
    readonly weight: number
  }[]
}

/** An element with an id. */
export interface FragmentAnchor {
  /** The tag name. */
  readonly element: string
  readonly id: string
  readonly text: string
  /** The index of its first word among the words of the article. */
  readonly location: number
}

/** The part that we use of Pagefind's browser API (pagefind.app/docs/api). */
export interface PagefindApi {
  search(text: string): Promise<{ readonly results: readonly PagefindResult[] }>
}

/** An article that Pagefind found. */
export interface PagefindResult {
  readonly id: string
  readonly score: number
  /** The places of the words that were found, except for those in metadata. */
  readonly words: readonly number[]
  /** The metadata in which something was found. */
  readonly matchedMetaFields?: readonly string[]
  data(): Promise<ArticleFragment>
}
