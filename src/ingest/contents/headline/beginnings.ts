import { wordSets } from '../../../languages/word-lists.ts'
import { clauseEnds, commasOf } from '../clauses/clause-ends.ts'
import { isFiniteVerb } from '../clauses/clause-verbs.ts'
import { isAnaphoric } from '../phrases/anaphora.ts'
import type { Phrase, WordRun } from '../phrases/word-run.ts'

const speakerAndReaderWords = wordSets('speakerAndReaderWords')

/**
 * Finds the beginnings of a sentence that can stand for the whole, with an ellipsis: up to a comma or dash after which
 * a clause begins, behind a finite verb. A sentence that refers back or to its writer has none.
 *
 * @returns Ranges of the sentence's words. None if parts of speech are unknown.
 */
export function beginningsOf(sentence: WordRun): readonly Phrase[] {
  const { text, words, tags, language } = sentence
  if (!tags || isAnaphoric(text.slice(words[0]?.start), words, language)) return []
  const verb = words.findIndex((_, index) => index > 0 && isFiniteVerb({ words, tags }, index))
  const commas = commasOf(sentence)
  const addresses = (end: number) =>
    words.slice(0, end).some(({ key }) => speakerAndReaderWords(language).has(key))
  return clauseEnds({ ...sentence, tags }).flatMap((end) =>
    verb >= 0 && end > verb + 1 && commas.includes(end) && !addresses(end) ? [{ start: 0, end }] : [],
  )
}
