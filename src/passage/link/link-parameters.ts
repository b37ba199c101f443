/** The query parameters of links to an article. */
export const LINK_PARAMETERS = {
  /** Words by their place. */
  words: 'at',
  /** Words by themselves. */
  quote: 'q',
  /** A passage by its number on paper. */
  number: 'p',
} as const
