import type { Passage } from '../passage.ts'

/** A run of text on a page, as readers see it, in the order of the page. */
export interface ShownRun {
  readonly text: string
  /** Whether it belongs to no passage: the site added it, or it is outside of the article. */
  readonly isGenerated: boolean
  /** The index of its block. Words never continue from one block to another. */
  readonly block: number
}

/** A place on a page: the index of a run, and an offset in its text in UTF-16 code units. */
export interface ShownPoint {
  readonly run: number
  readonly offset: number
}

/** Words on a page. */
export interface ShownSpan {
  readonly start: ShownPoint
  /** After the last character. */
  readonly end: ShownPoint
}

/** Returns the runs of a text that has nothing but its passages, one for each. */
export function runsOfPassages(passages: readonly Passage[]): readonly ShownRun[] {
  return passages.map(({ text }, block) => ({ text, isGenerated: false, block }))
}
