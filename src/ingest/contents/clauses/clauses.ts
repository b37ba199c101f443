import { QUESTION_MARKS } from '../../../languages/characters.ts'
import { wordSets } from '../../../languages/word-lists.ts'
import { at } from '../../../passage/at.ts'
import { gapBefore, isCapitalised, isInitials, type Phrase, type WordRun } from '../phrases/word-run.ts'
import { isReporting, knowsReporting } from './reporting.ts'
import { shortName } from './short-name.ts'
import { taggedClauses } from './tagged-clauses.ts'

const speakerAndReaderWords = wordSets('speakerAndReaderWords')
const COMMA = /[,;]/u
const QUESTION = new RegExp(`^[${QUESTION_MARKS}]`, 'u')

/**
 * Finds the clauses of a sentence that make sense by themselves. Words that attribute a clause to a speaker are never
 * cut off (`According to the minister, NATO is …`), so if we do not know such words of a language, only the whole
 * sentence is returned. A question has none.
 *
 * @returns Ranges of the sentence's words.
 */
export function clausesOf(sentence: WordRun): readonly Phrase[] {
  const { text, words, tags, language } = sentence
  if (QUESTION.test(text.slice(words.at(-1)?.end))) return []
  if (tags) return taggedClauses({ ...sentence, tags })
  const whole = { start: 0, end: words.length }
  const clauses = knowsReporting(language) ? [whole, ...commaClauses(sentence)] : [whole]
  return clauses.filter((clause) => standsAlone(sentence, clause))
}

/**
 * Returns the clause before the first comma, and the one after the last comma, from its first word and from a short
 * name on. Clauses that do not begin with a capital letter are left out.
 */
function commaClauses(sentence: WordRun): readonly Phrase[] {
  const { text, words, language } = sentence
  const end = words.length
  const commas = words.flatMap((_, index) => (COMMA.test(gapBefore(sentence, index)) ? index : []))
  const [first] = commas
  const last = commas.at(-1)
  if (first === undefined || last === undefined) return []
  const tells = (from: number, to: number) => isReporting(words.slice(from, to), language)
  const behind = [last, shortName(sentence, last)].flatMap((start) => start ?? [])
  return [
    ...(tells(first, end) ? [] : [{ start: 0, end: first }]),
    ...(tells(0, last) ? [] : behind.map((start) => ({ start, end }))),
  ].filter(({ start }) => isCapitalised(text, words[start]))
}

/** Whether a clause has a verb, and neither a pronoun nor an adverb or conjunction at its beginning. */
function standsAlone({ text, words: all, language }: WordRun, { start, end }: Phrase): boolean {
  const words = all.slice(start, end)
  const first = at(words, 0).wordClass
  const isBegun = first === undefined || first === 'determiner' || first === 'function'
  const isCut = end < all.length
  return (
    isBegun &&
    !(isCut && words.at(-1)?.isContent === false) &&
    words.some(({ wordClass }) => wordClass === 'auxiliary' || wordClass === 'verb') &&
    !words.some((word, index) => {
      // `US` is a name, not a pronoun, and so is `One` in `Xbox One`.
      const isName =
        isInitials(text.slice(word.start, word.end)) ||
        (isCapitalised(text, word) && isCapitalised(text, words[index - 1]))
      return (word.wordClass === 'pronoun' || speakerAndReaderWords(language).has(word.key)) && !isName
    })
  )
}
