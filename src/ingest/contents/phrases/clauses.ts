import { isReporting, knowsReporting } from './reporting.ts'
import { shortName } from './short-name.ts'
import { taggedClauses } from './tagged-clauses.ts'
import { gapBefore, isCapitalised, type Phrase, type WordRun } from './word-run.ts'

const COMMA = /[,;]/u

/**
 * Finds the clauses of a sentence that make sense by themselves. Words that attribute a clause to a speaker are never
 * cut off (`According to the minister, NATO is …`), so if we do not know such words of a language, only the whole
 * sentence is returned.
 *
 * @param language BCP 47 tag.
 * @returns Ranges of the sentence's words. The first is the whole sentence.
 */
export function clausesOf(sentence: WordRun, language: string): readonly Phrase[] {
  const whole = { start: 0, end: sentence.words.length }
  if (sentence.tags) return [whole, ...taggedClauses(sentence, sentence.tags)]
  return knowsReporting(language) ? [whole, ...commaClauses(sentence, language)] : [whole]
}

/**
 * Returns the clause before the first comma, and the one after the last comma, from its first word and from a short
 * name on. Clauses that do not begin with a capital letter are left out.
 */
function commaClauses(sentence: WordRun, language: string): readonly Phrase[] {
  const { text, words } = sentence
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
