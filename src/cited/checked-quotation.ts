import type { EditionRecord } from '../passage/history/history.ts'
import type { Passage } from '../passage/passage.ts'

/** What became of what a link quotes; `docs/quotes.md` says what each means. */
export type Outcome = 'stands' | 'moved' | 'corrected' | 'reworded' | 'removed' | 'never-stood' | 'no-article'

/** What a link quotes, and what became of it. */
export interface CheckedQuotation {
  readonly outcome: Outcome
  /** The present words are most alike the quoted ones, of which no edition is known. */
  readonly isGuess: boolean
  /** The words as they were quoted; of a passage that was corrected its first wording. */
  readonly quoted?: string | undefined
  /** The words that stand in their place. */
  readonly present?: string | undefined
  /** The id of the passage in which those begin. */
  readonly passage?: string | undefined
  /** The last edition that had the quoted words in that place. */
  readonly edition?: QuotedEdition
  /** Where removed words stood. */
  readonly place?: FormerNeighbours
}

/** An edition that words were quoted from. */
export interface QuotedEdition extends Pick<EditionRecord, 'date'> {
  /** Counted from 1. */
  readonly number: number
}

/** The present passages at the place of removed words. */
export interface FormerNeighbours {
  readonly within?: Passage | undefined
  readonly after?: Passage | undefined
  readonly before?: Passage | undefined
}
