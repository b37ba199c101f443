import { knownLocale } from '../known-locale.ts'

/** Initials and short titles, after which `Intl.Segmenter` wrongly ends a sentence: `J.`, `Mr.`, `Gen.` */
const ABBREVIATION = /(?:^|\s)(?:\p{Lu}|\p{Lu}\p{Ll}{1,3}|\p{Lu}\.\p{Lu})\.\s*$/u

/** How much of the end of a sentence is searched for an abbreviation, in UTF-16 code units. */
const MAX_ABBREVIATION_LENGTH = 32

/** Segmenters by language. They are cached, because creating one is expensive. */
const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Yields the sentences of a paragraph, without white space at the ends. A sentence does not end after an abbreviation.
 *
 * @param paragraph The text. All white space must be single spaces.
 * @param language BCP 47 tag.
 */
export function* sentencesOf(paragraph: string, language: string): Generator<string> {
  let start = 0
  for (const { segment, index } of segmenterOf(language).segment(paragraph)) {
    const end = index + segment.length
    const ending = paragraph.slice(Math.max(start, end - MAX_ABBREVIATION_LENGTH), end)
    if (ABBREVIATION.test(ending)) continue
    yield paragraph.slice(start, end).trim()
    start = end
  }
  if (start < paragraph.length) yield paragraph.slice(start).trim()
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const segmenter = new Intl.Segmenter(knownLocale(language), { granularity: 'sentence' })
  segmenters.set(language, segmenter)
  return segmenter
}
