import type { Paragraph } from '../../../src/ingest/contents/boundaries/segment.ts'
import type { Word } from '../../../src/languages/words/words.ts'
import { authorsSections, type Derived, deriveHeadings, type ReadArticle } from './derive.ts'

/** The number of words in a heading of the baseline. */
const WEIGHTIEST = 3

/** An author's heading, the derived one, and whether they have a content word in common. */
export interface JudgedHeading {
  readonly authors: string
  readonly derived: string
  readonly isHit: boolean
  /** The same for the words of the section with the greatest weights by TF-IDF, in which sections are the documents. */
  readonly isBaselineHit: boolean
  /** Whether the section contains a word of the author's heading. */
  readonly isReachable: boolean
}

/**
 * Compares derived headings with those of the author, for the author's sections of an English article. Sections are
 * left out if the author's heading has only function words.
 */
export function judgeHeadings(article: ReadArticle, { taken }: Derived): readonly JudgedHeading[] {
  if (new Intl.Locale(article.language).language !== 'en') return []
  const sections = authorsSections(article)
  const weightiest = weightiestWords(sections)
  return deriveHeadings(article, taken).flatMap(({ heading: derived }, index) => {
    const authors = article.gold.headings[index]
    const wanted = new Set(contentKeys(article.readWords(authors ?? '')))
    if (authors == null || wanted.size === 0) return []
    const hits = (keys: readonly string[]) => keys.some((key) => wanted.has(key))
    return {
      authors,
      derived,
      isHit: hits(contentKeys(article.readWords(derived))),
      isBaselineHit: hits(weightiest[index] ?? []),
      isReachable: hits(contentKeys(wordsOf(sections[index] ?? []))),
    }
  })
}

function weightiestWords(sections: readonly (readonly Paragraph[])[]): readonly (readonly string[])[] {
  const counts = sections.map((section) => countEach(contentKeys(wordsOf(section))))
  const sectionsWith = countEach(counts.flatMap((own) => [...own.keys()]))
  const rarity = (key: string) => Math.log(sections.length / (sectionsWith.get(key) ?? 1))
  return counts.map((own) =>
    [...own]
      .map(([key, count]) => ({ key, weight: count * rarity(key) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, WEIGHTIEST)
      .map(({ key }) => key),
  )
}

function countEach(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function contentKeys(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ isContent, key }) => (isContent ? key : []))
}

function wordsOf(paragraphs: readonly Paragraph[]): readonly Word[] {
  return paragraphs.flatMap(({ words }) => words)
}
