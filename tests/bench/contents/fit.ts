import {
  type BoundaryFeatures,
  boundaryFeatures,
} from '../../../src/ingest/contents/boundaries/boundary-features.ts'
import { readArticle } from './derive.ts'
import { isOfFittedHalf, readGold } from './gold.ts'

// `node tests/bench/contents/fit.ts FILE…` fits the weights of `src/ingest/contents/boundaries/segment.ts` to the
// headings of authors in one half of files such as `../shared/data/contents/gold.jsonl`, by logistic regression, and
// prints them in the form of that file. All files count the same, and all articles of a file.

/** The factor of half of the squared weights that is subtracted from the log-likelihood. */
const PENALTY = 0.005
const STEPS = 4000
const RATE = 0.5

/** A possible boundary: its features in units of deviation, and whether the author set it. */
interface Place {
  readonly features: BoundaryFeatures
  readonly isBoundary: boolean
  /** How much it counts. */
  readonly share: number
}

const paths = process.argv.slice(2)
if (paths.length > 0) console.log(constantsFor(paths.flatMap(placesOf)))
else {
  console.error('Say which files to fit to, as ../shared/data/contents/gold.jsonl.')
  process.exitCode = 2
}

function placesOf(path: string): readonly Place[] {
  const articles = readGold(path).filter(isOfFittedHalf)
  return articles.flatMap((gold) => {
    const features = boundaryFeatures(readArticle(gold).paragraphs).slice(1)
    return features.map((each, index): Place => {
      const share = 1 / features.length / articles.length
      return { features: each, isBoundary: gold.boundaries.includes(index + 1), share }
    })
  })
}

function constantsFor(places: readonly Place[]): string {
  // `Object.keys` returns `string[]`, but an object literal has only the keys of its type.
  const names = Object.keys(places[0]?.features ?? {}) as (keyof BoundaryFeatures)[]
  const usual = names.map((name) => {
    const values = places.map(({ features }) => features[name])
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    return { name, mean, deviation: Math.sqrt(variance) || 1 }
  })
  const examples = places.map(({ features, isBoundary, share }) => ({
    values: usual.map(({ name, mean, deviation }) => (features[name] - mean) / deviation),
    isBoundary,
    share,
  }))
  let bias = 0
  let weights = usual.map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight) => -PENALTY * weight)
    let slope = 0
    for (const { values, isBoundary, share } of examples) {
      const score = values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), bias)
      const error = share * (Number(isBoundary) - 1 / (1 + Math.exp(-score)))
      slope += error
      for (const [index, value] of values.entries()) slopes[index] = (slopes[index] ?? 0) + error * value
    }
    bias += RATE * slope
    weights = weights.map((weight, index) => weight + RATE * (slopes[index] ?? 0))
  }
  const lines = usual.map(({ name, mean, deviation }, index) => {
    const weight = (weights[index] ?? 0) / deviation
    return `  ${name}: { weight: ${weight.toFixed(2)}, mean: ${mean.toFixed(2)} },`
  })
  return ['FEATURE_WEIGHTS = {', ...lines, '}', `BOUNDARY_WEIGHT = ${bias.toFixed(2)}`].join('\n')
}
