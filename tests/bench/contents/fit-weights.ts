import { sectionProbabilities } from './section-probabilities.ts'

/** An article as its author divided it. */
export interface Example {
  /**
   * What is known of each possible section: for each start, of the section of one paragraph that begins there, of two,
   * and so on, up to the longest one. All have the same number of features.
   */
  readonly features: readonly (readonly (readonly number[])[])[]
  /**
   * The index of the paragraph with which each of the author's sections begins; the first is 0. One that is longer than
   * the longest counts as that.
   */
  readonly starts: readonly number[]
}

/** How Adam steps (Kingma and Ba 2015); steps grow smaller to the end. */
const STEPS = 300
const RATE = 0.2
const MOMENTUM = 0.9
const MEMORY = 0.99
const TINY = 1e-8

/**
 * The weights of features under which authors' segmentations are most probable, in a semi-Markov conditional random field
 * (Sarawagi and Cohen 2004, §3.2).
 *
 * @param penalties For each feature, what half of its weight's square costs beside the log-likelihood of all examples:
 *   a Gaussian prior of that precision.
 */
export function fitWeights(examples: readonly Example[], penalties: readonly number[]): readonly number[] {
  let weights = penalties.map(() => 0)
  let slopes = penalties.map(() => 0)
  let squares = penalties.map(() => 0)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientAt(weights, examples, penalties)
    slopes = slopes.map((slope, index) => mix(slope, gradient[index] ?? 0, MOMENTUM))
    squares = squares.map((square, index) => mix(square, (gradient[index] ?? 0) ** 2, MEMORY))
    const rate = RATE * (1 - step / (STEPS + 1))
    weights = weights.map((weight, index) => {
      const slope = (slopes[index] ?? 0) / (1 - MOMENTUM ** step)
      const square = (squares[index] ?? 0) / (1 - MEMORY ** step)
      return weight + (rate * slope) / (Math.sqrt(square) + TINY)
    })
  }
  return weights
}

function mix(old: number, fresh: number, share: number): number {
  return share * old + (1 - share) * fresh
}

/** Of the log-likelihood less its penalty: the features that were observed, less those that are expected. */
function gradientAt(
  weights: readonly number[],
  examples: readonly Example[],
  penalties: readonly number[],
): readonly number[] {
  const gradient = weights.map((weight, index) => -(penalties[index] ?? 0) * weight)
  const add = (features: readonly number[], times: number) => {
    for (const [index, feature] of features.entries())
      gradient[index] = (gradient[index] ?? 0) + times * feature
  }
  for (const { features, starts } of examples) {
    const scores = features.map((row) => row.map((each) => dot(weights, each)))
    sectionProbabilities(scores).forEach((row, start) => {
      row.forEach((probability, index) => {
        add(features[start]?.[index] ?? [], -probability)
      })
    })
    starts.forEach((start, index) => {
      const end = starts[index + 1] ?? features.length
      const possible = features[start]?.slice(0, end - start) ?? []
      add(possible.at(-1) ?? [], 1)
    })
  }
  return gradient
}

function dot(weights: readonly number[], features: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), 0)
}
