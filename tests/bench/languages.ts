import { eld } from 'eld/extrasmall'
import { detectLanguage } from '../../src/languages/detect/detect.ts'
import { multilingualArticles } from '../unit/multilingual.ts'

/** The number of articles whose language each method detected correctly. */
export interface LanguageFigures {
  readonly articles: number
  readonly right: Readonly<Record<string, number>>
}

/**
 * Measures the detection of languages on ../shared/data/multilingual, without titles and front matter, compared with
 * the library on the whole texts.
 *
 * @returns `undefined` if the articles are missing.
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
