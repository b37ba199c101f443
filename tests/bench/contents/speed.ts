import { median } from '../median.ts'
import { derive, type ReadArticle, readArticle } from './derive.ts'
import { topicalStems } from './segmentations.ts'
import { utiyamaIsahara } from './utiyama-isahara.ts'

/** Milliseconds for an article of 500 words, as the mean over all articles. */
export interface SpeedFigures {
  /** Words, title, sections and headings. */
  readonly pincite: number
  /** Words and sections. */
  readonly utiyamaIsahara: number
}

const ROUNDS = 5
const WORDS = 500

/** Measures both alternately. The first round, in which code is compiled, is not counted. */
export function measureSpeed(articles: readonly ReadArticle[]): SpeedFigures {
  const words = articles
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, { words }) => sum + words.length, 0)
  const time = (work: (article: ReadArticle) => unknown): number => {
    const start = performance.now()
    for (const { gold } of articles) work(readArticle(gold))
    return ((performance.now() - start) / words) * WORDS
  }
  const rounds = Array.from({ length: ROUNDS + 1 }, () => ({
    pincite: time(derive),
    utiyamaIsahara: time((article) => utiyamaIsahara(topicalStems(article), 1)),
  })).slice(1)
  return {
    pincite: median(rounds.map(({ pincite }) => pincite)),
    utiyamaIsahara: median(rounds.map(({ utiyamaIsahara }) => utiyamaIsahara)),
  }
}
