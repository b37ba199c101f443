import type { JudgedArticle } from './contents.ts'
import { mapValues } from './map-values.ts'
import { SEGMENTERS, type SegmentationFigures, type Segmenter } from './segmentations.ts'
import { TITLES } from './titles.ts'
import { RULES, type Rule } from './well-formed.ts'

/** The results for several articles: means and shares from 0 to 1. NaN if there was nothing to measure. */
export interface Summary {
  readonly articles: number
  /** The mean number of the author's sections. */
  readonly goldSections: number
  readonly segmentations: Readonly<Record<Segmenter, SegmentationFigures>>
  /** The number of authors' headings, and the shares that have a word in common with the derived one. */
  readonly headings: {
    readonly count: number
    readonly pincite: number
    readonly baseline: number
    readonly reachable: number
  }
  readonly titles: Readonly<Record<keyof typeof TITLES, number>>
  /** The share of derived titles that have a verb, in English, where parts of speech are known. */
  readonly titlesWithVerb: number
  /** The same figures for each language that has ten articles or more, by its tag. */
  readonly languages: readonly (Pick<Summary, 'articles' | 'titles' | 'titlesWithVerb'> & {
    readonly language: string
  })[]
  /** The number of derived phrases, the share that fails no rule, and how many fail each rule. */
  readonly samples: {
    readonly count: number
    readonly wellFormed: number
    readonly failures: Readonly<Record<Rule, number>>
  }
}

/** Figures of fewer articles of a language say nothing. */
const MIN_ARTICLES = 10

/** Summarises the results of articles. */
export function summarise(articles: readonly JudgedArticle[]): Summary {
  const headings = articles.flatMap((each) => each.headings)
  const samples = articles.flatMap((each) => each.samples)
  return {
    articles: articles.length,
    goldSections: mean(articles.map(({ article }) => article.gold.boundaries.length + 1)),
    segmentations: mapValues(SEGMENTERS, (_, segmenter) => {
      const figures = articles.map(({ segmentations }) => segmentations[segmenter])
      return {
        pk: mean(figures.map((each) => each.pk)),
        windowDiff: mean(figures.map((each) => each.windowDiff)),
        f1: mean(figures.map((each) => each.f1)),
        f1Within1: mean(figures.map((each) => each.f1Within1)),
        sections: mean(figures.map((each) => each.sections)),
      }
    }),
    headings: {
      count: headings.length,
      pincite: share(headings.map(({ isHit }) => isHit)),
      baseline: share(headings.map(({ isBaselineHit }) => isBaselineHit)),
      reachable: share(headings.map(({ isReachable }) => isReachable)),
    },
    ...titleFigures(articles),
    titlesWithVerb: share(
      articles.flatMap(({ article, titleHasVerb }) =>
        new Intl.Locale(article.language).language === 'en' ? titleHasVerb : [],
      ),
    ),
    languages: [...Map.groupBy(articles, ({ article }) => article.language)]
      .filter(([, own]) => own.length >= MIN_ARTICLES)
      .map(([language, own]) => ({ language, articles: own.length, ...titleFigures(own) })),
    samples: {
      count: samples.length,
      wellFormed: share(samples.map(({ failed }) => failed.length === 0)),
      failures: mapValues(RULES, (_, rule) => samples.filter(({ failed }) => failed.includes(rule)).length),
    },
  }
}

function titleFigures(articles: readonly JudgedArticle[]): Pick<Summary, 'titles' | 'titlesWithVerb'> {
  return {
    titles: mapValues(TITLES, (_, method) => mean(articles.map(({ titles }) => titles[method]))),
    titlesWithVerb: share(articles.map(({ titleHasVerb }) => titleHasVerb)),
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function share(values: readonly boolean[]): number {
  return mean(values.map(Number))
}
