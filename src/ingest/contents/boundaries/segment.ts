import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import { type BoundaryFeatures, boundaryFeatures } from './boundary-features.ts'
import { chooseBoundaries } from './choose-boundaries.ts'
import { cohesion } from './cohesion.ts'
import { marginals } from './semi-markov.ts'

/** No section of more paragraphs, in what is fitted and found, which keeps the time for a long text linear. */
export const MAX_SECTION_PARAGRAPHS = 24

/**
 * What each sign adds to the score of a boundary, for a step of one from what is usual. Fitted, as all weights here, to
 * where the authors of half of `../shared/data/contents` set their headings, by `tests/bench/contents/fit.ts`.
 */
const FEATURE_WEIGHTS: Readonly<
  Record<keyof BoundaryFeatures, { readonly weight: number; readonly usual: number }>
> = {
  bridges: { weight: -0.57, usual: 2.21 },
  likeness: { weight: -5.82, usual: 0.06 },
  announced: { weight: 2.35, usual: 0.13 },
  fresh: { weight: -1.28, usual: 0.52 },
  length: { weight: 0.41, usual: 3.52 },
  distance: { weight: 2.88, usual: 0.24 },
  paragraphs: { weight: -0.55, usual: 3.62 },
}
/** What any boundary adds. */
const BOUNDARY_WEIGHT = -1.52
/** What a section's cohesion adds, for each step of one. */
const COHESION_WEIGHT = 0.0546
/** What a section of one paragraph adds, and the logarithm of the number of paragraphs of any. */
const SINGLE_PARAGRAPH_WEIGHT = -1.21
const LOG_LENGTH_WEIGHT = -1.37

/** A paragraph, and its words. */
export interface Paragraph {
  readonly text: string
  readonly words: readonly Word[]
  /** Whether a section can begin with it. */
  readonly canBegin: boolean
}

/** The beginning of a paragraph as a place for a boundary. */
export interface BoundaryScore {
  /** That a section begins here, 0 to 1. */
  readonly probability: number
  readonly features: BoundaryFeatures
}

/** An article divided. */
export interface Segmentation {
  /** The index of the paragraph with which each section begins; the first is 0. */
  readonly starts: readonly number[]
  /** One a paragraph. */
  readonly places: readonly BoundaryScore[]
}

/**
 * Divides paragraphs into sections of one subject each. How good a segmentation is, is the sum over its sections of how well
 * their words hold together and of what the features at their beginnings say: a semi-Markov conditional random field
 * (Sarawagi and Cohen 2004). A section begins where, over all segmentations, most of the probability lies.
 *
 * @param decided For each paragraph, whether a section begins with it, where that is known.
 */
export function segment(
  paragraphs: readonly Paragraph[],
  decided: readonly (boolean | undefined)[] = [],
): Segmentation {
  const stems = paragraphs.map(({ words }) => words.flatMap(({ isTopical, stem }) => (isTopical ? stem : [])))
  const features = boundaryFeatures(paragraphs)
  const boundaries = features.map((each, index) => (index === 0 ? 0 : scoreOf(each)))
  const scores = cohesion(stems, MAX_SECTION_PARAGRAPHS).map((row, start) =>
    row.map((value, index) => {
      const length = index + 1
      const shape = (length === 1 ? SINGLE_PARAGRAPH_WEIGHT : 0) + LOG_LENGTH_WEIGHT * Math.log(length)
      return COHESION_WEIGHT * value + shape + at(boundaries, start)
    }),
  )
  const probabilities = marginals(scores)
  const places = features.map((each, index) => ({ probability: at(probabilities, index), features: each }))
  const starts = chooseBoundaries(
    paragraphs.map(({ words, canBegin }, index) => ({
      probability: at(probabilities, index),
      canBegin,
      decided: decided[index],
      words: words.length,
    })),
  )
  return { starts: [0, ...starts], places }
}

function scoreOf(features: BoundaryFeatures): number {
  return Object.entries(FEATURE_WEIGHTS).reduce(
    // The keys of `FEATURE_WEIGHTS` are those of the features.
    (sum, [name, { weight, usual }]) => sum + weight * (features[name as keyof BoundaryFeatures] - usual),
    BOUNDARY_WEIGHT,
  )
}
