import type { Words } from './lists.ts'

/** The use of quotation marks and apostrophes in a language. */
export interface QuotingFields {
  /** Marks that both open and close, without spaces between them: Finnish *”Hyvä”*, *»Hyvä»*. */
  readonly marksForBothEnds?: string
  /** Rests of words whose beginning was replaced by an apostrophe: English *’**tis***, Dutch *’**s** avonds*. */
  readonly clippedBeginnings?: Words
  /** Rests of words whose ending was replaced by an apostrophe: Italian *un **po**’*. */
  readonly clippedEndings?: Words
}
