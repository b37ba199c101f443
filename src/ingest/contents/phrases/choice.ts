/** A run of words that may become a heading or a headline. */
export interface Candidate {
  readonly text: string
  /** The higher, the better. Scores can be compared within one choice. */
  readonly score: number
  readonly evidence: CandidateEvidence
}

/** What a candidate is, and the figures that its score comes from. Paragraphs count from 1. */
export type CandidateEvidence =
  /** A noun phrase of a section. */
  | {
      readonly kind: 'phrase'
      /** The content words of the phrase, with their number in the section and the number of sections that have them. */
      readonly words: readonly { readonly word: string; readonly count: number; readonly sections: number }[]
      /** The number of sections that the article was divided into. */
      readonly sections: number
      /** The paragraph of its section. */
      readonly paragraph: number
    }
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
