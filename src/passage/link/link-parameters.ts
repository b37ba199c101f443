/** The query parameters of links to an article. */
export const LINK_PARAMETERS = {
  /** Words, by their place. */
  words: 'at',
  /** Words without their place. */
  quote: 'q',
  /** A passage, by its number on a printed page. */
  number: 'p',
} as const
