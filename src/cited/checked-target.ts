import type { EditionRecord } from '../passage/history/history.ts'
import type { Passage } from '../passage/passage.ts'

/** What became of the words that a link quotes. `docs/quotes.md` explains each outcome. */
export type Outcome = 'stands' | 'moved' | 'corrected' | 'reworded' | 'removed' | 'never-stood' | 'no-article'

/** The outcome for one target of a link. */
export interface CheckedTarget {
  readonly outcome: Outcome
  /** Whether `present` is only the most similar text, because no known edition has the quoted words. */
  readonly isGuess: boolean
  /** The words as quoted. For the outcome `corrected`, the first wording of the passage. */
  readonly quoted?: string | undefined
  /** The words that are there now. */
  readonly present?: string | undefined
  /** The id of the passage in which `present` begins. */
  readonly passage?: string | undefined
  /** The last edition with the quoted words at that position. */
  readonly edition?: NumberedEdition
  /** The current passages around removed words. */
  readonly place?: FormerNeighbours
}

/** An edition, by its number and date. */
export interface NumberedEdition extends Pick<EditionRecord, 'date'> {
  /** Counts from 1. */
  readonly number: number
}

/** The current passages around the place from which words were removed. */
export interface FormerNeighbours {
  /** The passage that still has the text around the words. */
  readonly within?: Passage | undefined
  /** The passage after which the words were. */
  readonly after?: Passage | undefined
  /** The passage before which the words were. */
  readonly before?: Passage | undefined
}
