import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import { type BoundaryFeatures, boundaryFeatures } from './boundary-features.ts'
import { chooseBoundaries } from './choose-boundaries.ts'

/**
 * Weight of each feature, per unit of deviation from its mean. These weights are fitted to the headings that authors
 * set in half of the articles of `../shared/data/contents` and `../shared/data/news`, by `tests/bench/contents/fit.ts`.
 */
const FEATURE_WEIGHTS: Readonly<
  Record<keyof BoundaryFeatures, { readonly weight: number; readonly mean: number }>
> = {
  vocabulary: { weight: 0.27, mean: -2.64 },
  likeness: { weight: -9.28, mean: 0.06 },
  fresh: { weight: -1.22, mean: 0.54 },
  begun: { weight: 0.35, mean: 0.94 },
  announced: { weight: 1.42, mean: 0.13 },
  asks: { weight: -0.78, mean: 0.06 },
  introduced: { weight: -0.48, mean: 0.08 },
  lengthBefore: { weight: -0.31, mean: 3.6 },
  paragraphs: { weight: -0.54, mean: 3.59 },
}
/** Weight of each boundary. */
const BOUNDARY_WEIGHT = -2.07

/** A paragraph with its words. */
export interface Paragraph {
  readonly text: string
  readonly words: readonly Word[]
  /** Whether a section can begin with it. */
  readonly canBegin: boolean
}

/** How probable a boundary before a paragraph is, and why. */
export interface BoundaryScore {
  /** The probability that a section begins here, 0 to 1. */
  readonly probability: number
  readonly features: BoundaryFeatures
}

/** The division of an article into sections. */
export interface Segmentation {
  /** The index of the paragraph with which each section begins. The first is 0. */
  readonly starts: readonly number[]
  /** One for each paragraph. */
  readonly places: readonly BoundaryScore[]
}

/**
 * Divides paragraphs into sections, each on one subject. The probability of each boundary is computed by logistic
 * regression.
 *
 * @param decided For each paragraph, whether a section begins with it, if that was decided before.
 */
export function segment(
  paragraphs: readonly Paragraph[],
  decided: readonly (boolean | undefined)[] = [],
): Segmentation {
  const places = boundaryFeatures(paragraphs).map((features) => ({
    probability: 1 / (1 + Math.exp(-scoreOf(features))),
    features,
  }))
  const starts = chooseBoundaries(
    paragraphs.map(({ words, canBegin }, index) => ({
      probability: at(places, index).probability,
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
    (sum, [name, { weight, mean }]) => sum + weight * (features[name as keyof BoundaryFeatures] - mean),
    BOUNDARY_WEIGHT,
  )
}
