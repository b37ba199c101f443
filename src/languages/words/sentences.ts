import { knownLocale } from '../known-locale.ts'

/** What `Intl.Segmenter` takes for the end of a sentence: an initial or a short title, `J.`, `Mr.`, `Gen.` */
const ABBREVIATION = /(?:^|\s)(?:\p{Lu}|\p{Lu}\p{Ll}{1,3}|\p{Lu}\.\p{Lu})\.\s*$/u

/** By language; a segmenter is dear to make. */
const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The sentences of a paragraph, without white space at their ends; abbreviations are kept together with what follows
 * them. They are cut as they are asked for.
 *
 * @param paragraph White space is one space.
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
