import type { Words } from './lists.ts'

/** How a language sets quotation marks and apostrophes. */
export interface QuotingFields {
  /** Marks at both ends of a quotation that stand at one end elsewhere, without spaces: Finnish *”Hyvä”*, *»Hyvä»*. */
  readonly marksForBothEnds?: string
  /** What follows an apostrophe that stands for the beginning of a word: English *’**tis***, Dutch *’**s** avonds*. */
  readonly clippedBeginnings?: Words
  /** What stands before an apostrophe that stands for the end of a word: Italian *un **po**’*. */
  readonly clippedEndings?: Words
}
