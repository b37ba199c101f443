import { alternatives, phrasesOfAll, wordSets } from '../../../languages/word-lists.ts'
import type { WordClass } from '../../../languages/words/word-classes.ts'
import type { Word } from '../../../languages/words/words.ts'
import { looksLikeCredit } from '../../prose/credits.ts'

const anaphoricWords = wordSets('anaphoricWords')
const FURTHER_READING = new RegExp(
  `^(?:${alternatives(phrasesOfAll('furtherReadingPhrases'))})(?![\\p{L}\\p{M}])`,
  'iu',
)
/** A note of the editors: `[Read: The flood]`. */
const BRACKETED = /^[[(（【].*[\])）】][.。]?$/su
/** The classes of words that refer back more than others: sections often begin with `This` and `Finally`. */
const JOINING: ReadonlySet<WordClass | undefined> = new Set<WordClass>([
  'conjunction',
  'coordinator',
  'pronoun',
])
/** Quotation marks, also behind a speaker: the paragraph continues a quotation, or answers the one before it. */
const QUOTATION = /^(?:\p{Lu}[^:：]{1,30}[:：]\s*)?["“”„«»「『‘']/u

/**
 * Whether a section can begin with a paragraph: it is no credit, no note in brackets, no reference to another article and no
 * quotation, and
 * it does not refer back (`He …`, `But …`).
 *
 * @param language BCP 47 tag.
 */
export function canBeginSection(text: string, words: readonly Word[], language: string): boolean {
  const [first] = words
  return (
    first !== undefined &&
    !(JOINING.has(first.wordClass) && anaphoricWords(language).has(first.key)) &&
    !QUOTATION.test(text) &&
    !BRACKETED.test(text) &&
    !looksLikeCredit(text) &&
    !FURTHER_READING.test(text)
  )
}
