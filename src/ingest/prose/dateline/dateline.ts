/** What the dateline of an article says. */
export interface Dateline {
  readonly place?: string | undefined
  /** As it stands there. */
  readonly agency?: string | undefined
  /** As it stands there; mostly without a year: `July 27`. */
  readonly date?: string | undefined
  /** How many characters (UTF-16 code units) it takes, from the beginning of the text. */
  readonly length: number
}
