import { eld } from 'eld/extrasmall'
import { detectLanguage } from '../../src/languages/detect/detect.ts'
import { multilingualArticles } from '../unit/multilingual.ts'

/** How many articles each way of telling languages was right about. */
export interface LanguageFigures {
  readonly articles: number
  readonly right: Readonly<Record<string, number>>
}

/**
 * Measures the detection of languages on ../shared/data/multilingual, titles and front matter left out, beside the
 * library alone on each whole text.
 *
 * @returns Nothing where the articles are not there.
 */
export function measureLanguages(): LanguageFigures | undefined {
  const texts = multilingualArticles()
  if (texts.length === 0) return undefined
  const rightBy = (detect: (text: string) => string | undefined) =>
    texts.filter(({ language, body }) => detect(body) === language).length
  return {
    articles: texts.length,
    right: { pincite: rightBy(detectLanguage), 'eld alone': rightBy((text) => eld.detect(text).language) },
  }
}
