import {
  type BoundaryFeatures,
  boundaryFeatures,
} from '../../../src/ingest/contents/boundaries/boundary-features.ts'
import { type WordFeatures, wordFeatures } from '../../../src/ingest/contents/sections/word-chances.ts'
import { authorsSections, readArticle } from './derive.ts'
import { isOfFittedHalf, readGold } from './gold.ts'
import { type Example, fitLogistic } from './logistic-regression.ts'

// `node tests/bench/contents/fit.ts FILE…` fits weights to the headings of authors in one half of files such as
// `../shared/data/contents/gold.jsonl`, and prints them in the form of `src/ingest/contents/boundaries/segment.ts` and
// `src/ingest/contents/sections/word-chances.ts`. All files count the same, and all articles or sections of a file.

const paths = process.argv.slice(2)
if (paths.length > 0) {
  console.log(boundaryConstants(paths.flatMap(placesOf)))
  console.log(wordConstants(paths.flatMap(wordsOf)))
} else {
  console.error('Say which files to fit to, as ../shared/data/contents/gold.jsonl.')
  process.exitCode = 2
}

/** Returns each possible boundary, and whether the author set it. */
function placesOf(path: string): readonly Example<keyof BoundaryFeatures>[] {
  const articles = readGold(path).filter(isOfFittedHalf)
  return articles.flatMap((gold) => {
    const features = boundaryFeatures(readArticle(gold).paragraphs).slice(1)
    return features.map((each, index) => {
      const share = 1 / features.length / articles.length
      return { features: each, isOne: gold.boundaries.includes(index + 1), share }
    })
  })
}

/** Returns each word of each English section, and whether the author’s heading has it. */
function wordsOf(path: string): readonly Example<keyof WordFeatures>[] {
  const sections = readGold(path)
    .filter((gold) => isOfFittedHalf(gold) && new Intl.Locale(gold.language).language === 'en')
    .flatMap((gold) => {
      const article = readArticle(gold)
      return authorsSections(article).flatMap((paragraphs, index) => {
        const heading = article.readWords(gold.headings[index] ?? '').filter(({ isContent }) => isContent)
        const wanted = new Set(heading.map(({ key }) => key))
        return wanted.size > 0 ? { words: paragraphs.flatMap(({ words }) => words), wanted } : []
      })
    })
  return sections.flatMap(({ words, wanted }) => {
    const hit = new Set(words.flatMap(({ key, stem }) => (wanted.has(key) ? stem : [])))
    const features = [...wordFeatures(words)]
    return features.map(([stem, each]) => {
      return { features: each, isOne: hit.has(stem), share: 1 / features.length / sections.length }
    })
  })
}

function boundaryConstants(places: readonly Example<keyof BoundaryFeatures>[]): string {
  // `Object.keys` returns `string[]`, but an object literal has only the keys of its type.
  const names = Object.keys(places[0]?.features ?? {}) as (keyof BoundaryFeatures)[]
  const { weights, bias } = fitLogistic(names, places)
  const lines = weights.map(
    ({ name, weight, mean }) => `  ${name}: { weight: ${weight.toFixed(2)}, mean: ${mean.toFixed(2)} },`,
  )
  return ['FEATURE_WEIGHTS = {', ...lines, '}', `BOUNDARY_WEIGHT = ${bias.toFixed(2)}`].join('\n')
}

function wordConstants(words: readonly Example<keyof WordFeatures>[]): string {
  const { weights, bias } = fitLogistic(['count', 'place', 'length'], words)
  const lines = weights.map(({ name, weight }) => `  ${name}: ${weight.toFixed(2)},`)
  const atZero = weights.reduce((score, { weight, mean }) => score - weight * mean, bias)
  return ['FEATURE_WEIGHTS = {', ...lines, '}', `WORD_WEIGHT = ${atZero.toFixed(2)}`].join('\n')
}
