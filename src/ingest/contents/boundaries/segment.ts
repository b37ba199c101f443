import type { Word } from '../../../languages/words/words.ts'
import { at } from '../../../passage/at.ts'
import { type BoundaryFeatures, boundaryFeatures } from './boundary-features.ts'
import { chooseBoundaries } from './choose-boundaries.ts'
import { cohesion } from './cohesion.ts'
import { marginals } from './semi-markov.ts'

/**
 * The maximum number of paragraphs in a section, in fitting as in segmenting. It keeps the time for long texts linear.
 */
export const MAX_SECTION_PARAGRAPHS = 24

/**
 * Weight of each feature, per unit of deviation from its mean. Like all weights in this file, they are fitted to the
 * headings that authors set in half of the articles of `../shared/data/contents`, by `tests/bench/contents/fit.ts`.
 */
const FEATURE_WEIGHTS: Readonly<
  Record<keyof BoundaryFeatures, { readonly weight: number; readonly mean: number }>
> = {
  bridges: { weight: -0.57, mean: 2.21 },
  likeness: { weight: -5.82, mean: 0.06 },
  announced: { weight: 2.35, mean: 0.13 },
  fresh: { weight: -1.28, mean: 0.52 },
  length: { weight: 0.41, mean: 3.52 },
  distance: { weight: 2.88, mean: 0.24 },
  paragraphs: { weight: -0.55, mean: 3.62 },
}
/** Weight of each boundary. */
const BOUNDARY_WEIGHT = -1.52
/** Weight per unit of a section's cohesion. */
const COHESION_WEIGHT = 0.0546
/** Weight of a section that has only one paragraph. */
const SINGLE_PARAGRAPH_WEIGHT = -1.21
/** Weight per unit of the logarithm of a section's number of paragraphs. */
const LOG_LENGTH_WEIGHT = -1.37

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
 * Divides paragraphs into sections, each on one subject. A semi-Markov conditional random field (Sarawagi and Cohen
 * 2004) scores segmentations: each section adds its cohesion and the features of the boundary at its beginning.
 * Sections begin where boundaries are most probable, over all segmentations.
 *
 * @param decided For each paragraph, whether a section begins with it, if that was decided before.
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
    (sum, [name, { weight, mean }]) => sum + weight * (features[name as keyof BoundaryFeatures] - mean),
    BOUNDARY_WEIGHT,
  )
}
