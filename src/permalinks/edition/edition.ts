import type { EditionRecord } from '../../passage/history/history.ts'

/** An edition that has not been added to the ledger yet. */
export interface Edition extends Omit<EditionRecord, 'passages'> {
  readonly passages: readonly EditionPassage[]
}

/** A passage of an edition that has no id yet. */
export interface EditionPassage {
  /** The text with normalised white space. */
  readonly text: string
  /** Its element, unless it is a paragraph. */
  readonly tag?: string | undefined
}
