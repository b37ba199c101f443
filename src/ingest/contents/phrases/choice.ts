/** A run of words that may become a heading or a headline. */
export interface Candidate {
  readonly text: string
  /** The higher, the better. Scores can be compared within one choice. */
  readonly score: number
  readonly evidence: CandidateEvidence
}

/** What a candidate is, and the figures that its score comes from. Paragraphs count from 1. */
export type CandidateEvidence =
  /** A phrase of a section, with the chance of each of its content words to be in the heading. */
  | {
      readonly kind: 'phrase'
      readonly words: readonly { readonly word: string; readonly chance: number }[]
      /** The paragraph of its section. */
      readonly paragraph: number
    }
  /** The first words of a section, because no phrase of it has as good a chance. */
  | { readonly kind: 'beginning' }
  /** A clause or a whole sentence with the most frequent words of the article. */
  | { readonly kind: 'clause' | 'sentence'; readonly paragraph: number }
  /** A noun phrase that the article names this many times. */
  | { readonly kind: 'subject'; readonly times: number; readonly paragraph: number }

/** A text that was chosen, and the candidates that it was chosen from. */
export interface Choice {
  readonly text: string
  /** The best candidates, best first; empty if nothing qualified. */
  readonly candidates: readonly Candidate[]
}
