import { wordSets } from '../../../languages/word-lists.ts'
import type { WordClass } from '../../../languages/words/word-classes.ts'
import { isCapitalised, type Phrase, type WordRun } from './word-run.ts'

const genitivePrepositions = wordSets('genitivePrepositions')

/** A third word beside a noun may be a verb that is not in the word lists. */
const MAX_ADJACENT_WORDS = 2
/** The classes of words that follow a noun and its adjective more often than a verb. */
const BEHIND_NOUN: ReadonlySet<WordClass | undefined> = new Set<WordClass>(['auxiliary', 'verb'])

/**
 * Whether the words around a phrase show where it begins and ends, although parts of speech are unknown: its words are
 * capitalised within a sentence, or an article is before it and no word in it or at its end can be a verb.
 */
export function isDelimited(run: WordRun, { start, end }: Phrase): boolean {
  const { text, words, joins, hasCapitalNouns } = run
  if (hasCapitalNouns) return true
  const own = words.slice(start, end)
  if (start > 0 && own.every((word) => !word.isContent || isCapitalised(text, word))) return true
  if (!joins[start - 1] || words[start - 1]?.wordClass !== 'determiner') return false
  let adjacent = 0
  return own.every(({ wordClass }, index) => {
    adjacent = wordClass ? 0 : adjacent + 1
    const isLast = index === own.length - 1 || own[index + 1]?.wordClass !== undefined
    return (
      adjacent < MAX_ADJACENT_WORDS ||
      (adjacent === MAX_ADJACENT_WORDS && isLast && endsWithNoun(run, start + index + 1))
    )
  })
}

function endsWithNoun({ words, language }: WordRun, end: number): boolean {
  const behind = words[end]
  return (
    behind !== undefined &&
    (BEHIND_NOUN.has(behind.wordClass) || genitivePrepositions(language).has(behind.key))
  )
}
