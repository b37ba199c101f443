import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sharedFolder } from '../../unit/shared-data.ts'
import { type Derived, derive, type ReadArticle, readArticle } from './derive.ts'
import { isOfFittedHalf, readGold } from './gold.ts'
import { type JudgedHeading, judgeHeadings } from './headings.ts'
import { mapValues } from './map-values.ts'
import { type Sample, samplesOf } from './samples.ts'
import { judgeSegmentation, SEGMENTERS, type SegmentationFigures, type Segmenter } from './segmentations.ts'
import { measureSpeed, type SpeedFigures } from './speed.ts'
import { type Summary, summarise } from './summary.ts'
import { hasVerb, judgeTitle, TITLES } from './titles.ts'

/** An article, what was derived from it, and its quality. */
export interface JudgedArticle {
  readonly article: ReadArticle
  readonly derived: Derived
  readonly segmentations: Readonly<Record<Segmenter, SegmentationFigures>>
  readonly headings: readonly JudgedHeading[]
  /** ROUGE-L of the title from each method. */
  readonly titles: Readonly<Record<keyof typeof TITLES, number>>
  /** Whether the derived title has a verb. */
  readonly titleHasVerb: boolean
  readonly samples: readonly Sample[]
}

/** The results for all articles, and for each half of them. */
export interface ContentsFigures {
  readonly all: Summary
  /** The half to which the weights are fitted. */
  readonly fitted: Summary
  readonly other: Summary
  readonly speed: SpeedFigures
  /** The articles of the fitted half. Those of the other half must not be inspected, so that it stays a valid test. */
  readonly shown: readonly JudgedArticle[]
}

/**
 * Derives contents and titles from the text of articles whose authors wrote their own, and compares the two.
 *
 * @param gold A file like `../shared/data/contents/gold.jsonl`, which is the default.
 * @returns `undefined` if the file is missing.
 * @throws Error If the file has another form.
 */
export function measureContents({
  gold,
}: {
  readonly gold?: string | undefined
}): ContentsFigures | undefined {
  const folder = sharedFolder('contents')
  const path = gold ?? (folder && join(folder, 'gold.jsonl'))
  if (!path || !(gold || existsSync(path))) return undefined
  const articles = readGold(path).map(readArticle)
  const judged = articles.map(judge)
  const { fitted = [], other = [] } = Object.groupBy(judged, ({ article }) =>
    isOfFittedHalf(article.gold) ? 'fitted' : 'other',
  )
  return {
    all: summarise(judged),
    fitted: summarise(fitted),
    other: summarise(other),
    speed: measureSpeed(articles),
    shown: fitted,
  }
}

function judge(article: ReadArticle): JudgedArticle {
  const derived = derive(article)
  return {
    article,
    derived,
    segmentations: mapValues(SEGMENTERS, (divide) => judgeSegmentation(article, divide(article, derived))),
    headings: judgeHeadings(article, derived),
    titles: mapValues(TITLES, (titleOf) => judgeTitle(article, titleOf(article, derived))),
    titleHasVerb: hasVerb(article, derived.title),
    samples: samplesOf(article, derived),
  }
}
