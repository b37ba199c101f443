/** Of what Pagefind 1.6 returns for an article (`PagefindSearchFragment`), the part that is used. */
export interface ArticleFragment {
  readonly url: string
  readonly meta: Readonly<Record<string, string>>
  /** The article's text, words separated by white space, or by zero-width spaces in scripts without any; HTML-escaped. */
  readonly raw_content: string
  /** Elements with an id: their text, and the index in the article's words at which it begins. */
  readonly anchors: readonly FragmentAnchor[]
  /** The words that were found, by their index in the article's words. */
  readonly weighted_locations: readonly { readonly balanced_score: number; readonly location: number }[]
}

/** An element with an id. */
export interface FragmentAnchor {
  /** Its tag name. */
  readonly element: string
  readonly id: string
  readonly text: string
  readonly location: number
}
