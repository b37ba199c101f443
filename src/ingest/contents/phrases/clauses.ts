import { isReporting, knowsReporting } from './reporting.ts'
import { shortName } from './short-name.ts'
import { taggedClauses } from './tagged-clauses.ts'
import { gapBefore, isCapitalised, type Phrase, type WordRun } from './word-run.ts'

const COMMA = /[,;]/u

/**
 * The clauses of a sentence that may be said alone, as runs of its words, the sentence itself first; none from which the
 * words were cut that say who says so (`According to the minister, NATO is …`). In a language whose words for *say* are
 * not known nothing is cut.
 *
 * @param language BCP 47 tag.
 */
export function clausesOf(sentence: WordRun, language: string): readonly Phrase[] {
  const whole = { start: 0, end: sentence.words.length }
  if (sentence.tags) return [whole, ...taggedClauses(sentence, sentence.tags)]
  return knowsReporting(language) ? [whole, ...commaClauses(sentence, language)] : [whole]
}

/** What stands before the first comma, and the last clause if it begins with a name, or from a short name on. */
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
