import { knownLocale } from '../known-locale.ts'

/** Initials and short titles, after which `Intl.Segmenter` wrongly ends a sentence: `J.`, `Mr.`, `Gen.` */
const ABBREVIATION = /(?:^|\s)(?:\p{Lu}|\p{Lu}\p{Ll}{1,3}|\p{Lu}\.\p{Lu})\.\s*$/u

/** Segmenters by language. They are cached, because creating one is expensive. */
const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Yields the sentences of a paragraph, without white space at the ends. A sentence does not end after an abbreviation.
 *
 * @param paragraph The text. All white space must be single spaces.
 * @param language BCP 47 tag.
 */
export function* sentencesOf(paragraph: string, language: string): Generator<string> {
  let sentence = ''
  for (const { segment } of segmenterOf(language).segment(paragraph)) {
    sentence += segment
    if (ABBREVIATION.test(sentence)) continue
    yield sentence.trim()
    sentence = ''
  }
  if (sentence) yield sentence.trim()
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const segmenter = new Intl.Segmenter(knownLocale(language), { granularity: 'sentence' })
  segmenters.set(language, segmenter)
  return segmenter
}
