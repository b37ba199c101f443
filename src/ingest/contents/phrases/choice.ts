/** A run of words that may be chosen for a heading or a headline. */
export interface Candidate {
  readonly text: string
  /** The higher, the better; scores of one choice can be compared. */
  readonly score: number
  /** What speaks for it and against it, in English. */
  readonly reason: string
}

/** What was chosen, and out of what. */
export interface Choice {
  readonly text: string
  /** The best ones, best first; none where nothing qualified. */
  readonly candidates: readonly Candidate[]
}
