/** The part that we use of what Pagefind 1.6 stores of an article (`PageFragmentData`). */
export interface ArticleFragment {
  /** The address without the base path of the site. */
  readonly url: string
  readonly meta: Readonly<Record<string, string>>
  /**
   * The text of the article. Words are separated by white space or, in scripts that do not use it, by zero-width
   * spaces.
   */
  readonly content: string
  /** All elements with an id. */
  readonly anchors: readonly FragmentAnchor[]
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
