import { sectionProbabilities } from './section-probabilities.ts'

/** An article with its author's sections. */
export interface Example {
  /**
   * The features of each possible section: for each start, those of the sections of one, two, and more paragraphs that
   * begin there, up to the longest one. All have the same number of features.
   */
  readonly features: readonly (readonly (readonly number[])[])[]
  /**
   * The index of the paragraph with which each of the author's sections begins. The first is 0. A section that is
   * longer than the longest possible one counts as the longest.
   */
  readonly starts: readonly number[]
}

/** The parameters of Adam (Kingma and Ba 2015). The steps become smaller towards the end. */
const STEPS = 300
const RATE = 0.2
const MOMENTUM = 0.9
const MEMORY = 0.99
const TINY = 1e-8

/**
 * Finds the weights of features under which the authors' segmentations are most probable, in a semi-Markov conditional
 * random field (Sarawagi and Cohen 2004, §3.2).
 *
 * @param penalties For each feature, the factor by which half of its squared weight is subtracted from the
 *   log-likelihood of all examples: the precision of a Gaussian prior.
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

/** Returns the gradient of the penalised log-likelihood: the observed features minus the expected ones. */
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
