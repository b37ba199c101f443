import type { VocabularyWord } from '../index/vocabulary-text.ts'
import { maxSlips, slips } from './slips.ts'

/** A word that somebody probably meant. */
export interface NearWord {
  readonly word: VocabularyWord
  /** How unlikely it is: the number of slips, and fractions for other differences. */
  readonly cost: number
}

/** What an exchanged first letter costs, and a common word for what was typed like a name. Less than a slip. */
const OTHER_FIRST_LETTER = 0.5
const NO_NAME = 0.25

/**
 * Finds the word that somebody probably meant: with the fewest slips, then with the same first letter, then a name if it
 * was typed as one, then the most frequent word.
 *
 * @param key The folded letters of what was typed.
 * @param isName Whether it was typed with a capital.
 */
export function nearestWord(
  key: string,
  words: readonly VocabularyWord[],
  isName = false,
): NearWord | undefined {
  const max = maxSlips(key)
  const near = words.flatMap((word): readonly NearWord[] => {
    const count = max === 0 || word.key === key ? max + 1 : slips(key, word.key, max)
    if (count > max) return []
    const isCommon = isName && word.written === word.written.toLowerCase()
    return [
      {
        word,
        cost: count + (word.key[0] === key[0] ? 0 : OTHER_FIRST_LETTER) + (isCommon ? NO_NAME : 0),
      },
    ]
  })
  const [best] = near.sort((a, b) => a.cost - b.cost || b.word.frequency - a.word.frequency)
  return best
}
