import {
  type BoundaryFeatures,
  boundaryFeatures,
} from '../../../src/ingest/contents/boundaries/boundary-features.ts'
import { cohesion } from '../../../src/ingest/contents/boundaries/cohesion.ts'
import { MAX_SECTION_PARAGRAPHS } from '../../../src/ingest/contents/boundaries/segment.ts'
import { type ReadArticle, readArticle } from './derive.ts'
import { type Example, fitWeights } from './fit-weights.ts'
import { isOfFittedHalf, readGold } from './gold.ts'
import { topicalStems } from './segmentations.ts'

// `node tests/bench/contents/fit.ts FILE` fits the weights of `src/ingest/contents/boundaries/segment.ts` to the
// headings of authors in one half of a file such as `../shared/data/contents/gold.jsonl`, and prints them in the form
// of that file.

/** The penalty for the weights of features, which are many for so few articles. */
const PENALTY = 5
/**
 * Cohesion grows with each word. It is divided by this so that its weight is about one, like those of other features.
 */
const COHESION_UNIT = 20

/** The distribution of a feature over the paragraphs of all articles. */
interface Usual {
  readonly name: keyof BoundaryFeatures
  readonly mean: number
  readonly deviation: number
}

const [path] = process.argv.slice(2)
if (path) console.log(constantsFor(readGold(path).filter(isOfFittedHalf).map(readArticle)))
else {
  console.error('Say which file to fit to, as ../shared/data/contents/gold.jsonl.')
  process.exitCode = 2
}

function constantsFor(articles: readonly ReadArticle[]): string {
  const features = articles.map(({ paragraphs }) => boundaryFeatures(paragraphs))
  const usual = usualOf(features.flatMap((ofArticle) => ofArticle.slice(1)))
  const examples = articles.map((article, index) => exampleOf(article, features[index] ?? [], usual))
  const weights = fitWeights(examples, [0, 0, 0, 0, ...usual.map(() => PENALTY)])
  const [boundary = 0, held = 0, single = 0, length = 0, ...ofFeatures] = weights
  return [
    'SIGNS = {',
    ...usual.map(({ name, mean, deviation }, index) => {
      const weight = (ofFeatures[index] ?? 0) / deviation
      return `  ${name}: { weight: ${weight.toFixed(2)}, mean: ${mean.toFixed(2)} },`
    }),
    '}',
    `BOUNDARY = ${boundary.toFixed(2)}`,
    `COHESION = ${(held / COHESION_UNIT).toFixed(4)}`,
    `SINGLE = ${single.toFixed(2)}`,
    `LENGTH = ${length.toFixed(2)}`,
  ].join('\n')
}

function usualOf(places: readonly BoundaryFeatures[]): readonly Usual[] {
  // `Object.keys` returns `string[]`, but an object literal has only the keys of its type.
  const names = Object.keys(places[0] ?? {}) as (keyof BoundaryFeatures)[]
  return names.map((name) => {
    const values = places.map((place) => place[name])
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    return { name, mean, deviation: Math.sqrt(variance) }
  })
}

/**
 * Returns the features of a section: whether a boundary begins it, cohesion, whether it has one paragraph, length, and
 * those of its start.
 */
function exampleOf(
  article: ReadArticle,
  boundaries: readonly BoundaryFeatures[],
  usual: readonly Usual[],
): Example {
  const atStart = boundaries.map((place, start) =>
    usual.map(({ name, mean, deviation }) => (start === 0 ? 0 : (place[name] - mean) / deviation)),
  )
  const features = cohesion(topicalStems(article), MAX_SECTION_PARAGRAPHS).map((row, start) =>
    row.map((held, index) => [
      start === 0 ? 0 : 1,
      held / COHESION_UNIT,
      index === 0 ? 1 : 0,
      Math.log(index + 1),
      ...(atStart[start] ?? []),
    ]),
  )
  return { features, starts: [0, ...article.gold.boundaries] }
}
