import type { EditionRecord } from '../../passage/history/history.ts'

/** An edition as its seed has it, before it is added to the ledger. */
export interface Edition extends Omit<EditionRecord, 'passages'> {
  readonly passages: readonly EditionPassage[]
}

/** A passage of an edition that has no id yet. */
export interface EditionPassage {
  /** Its whitespace-normalised text. */
  readonly text: string
  /** The element that it is, where it is no paragraph. */
  readonly tag?: string | undefined
}
