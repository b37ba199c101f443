/** The parts of a dateline. */
export interface Dateline {
  readonly place?: string | undefined
  /** As it is in the text. */
  readonly agency?: string | undefined
  /** As it is in the text, usually without a year: `July 27`. */
  readonly date?: string | undefined
  /** The length of the dateline from the beginning of the text, in UTF-16 code units. */
  readonly length: number
}
