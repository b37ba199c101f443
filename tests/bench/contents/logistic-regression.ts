/** A case to fit to: its features, whether it is one of those looked for, and how much it counts. */
export interface Example<Name extends string> {
  readonly features: Readonly<Record<Name, number>>
  readonly isOne: boolean
  readonly share: number
}

/** What was fitted: a weight for each feature, in its own unit, the features’ means, and the score at these means. */
export interface Fitted<Name extends string> {
  readonly weights: readonly { readonly name: Name; readonly weight: number; readonly mean: number }[]
  readonly bias: number
}

/** The factor of half of the squared weights that is subtracted from the log-likelihood. */
const PENALTY = 0.005
const STEPS = 4000
const RATE = 0.5

/** Fits a logistic regression by gradient ascent. Weights are penalised in units of deviation. */
export function fitLogistic<Name extends string>(
  names: readonly Name[],
  examples: readonly Example<Name>[],
): Fitted<Name> {
  const usual = names.map((name) => {
    const values = examples.map(({ features }) => features[name])
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    return { name, mean, deviation: Math.sqrt(variance) || 1 }
  })
  const scaled = examples.map(({ features, isOne, share }) => ({
    values: usual.map(({ name, mean, deviation }) => (features[name] - mean) / deviation),
    isOne,
    share,
  }))
  let bias = 0
  let weights = usual.map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight) => -PENALTY * weight)
    let slope = 0
    for (const { values, isOne, share } of scaled) {
      const score = values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), bias)
      const error = share * (Number(isOne) - 1 / (1 + Math.exp(-score)))
      slope += error
      for (const [index, value] of values.entries()) slopes[index] = (slopes[index] ?? 0) + error * value
    }
    bias += RATE * slope
    weights = weights.map((weight, index) => weight + RATE * (slopes[index] ?? 0))
  }
  return {
    weights: usual.map(({ name, mean, deviation }, index) => ({
      name,
      mean,
      weight: (weights[index] ?? 0) / deviation,
    })),
    bias,
  }
}
