import type { VocabularyWord } from '../index/vocabulary-text.ts'
import { maxSlips, slips } from './slips.ts'

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
): VocabularyWord | undefined {
  const max = maxSlips(key)
  const near = words
    .map((word) => ({ word, count: max === 0 || word.key === key ? max + 1 : slips(key, word.key, max) }))
    .filter(({ count }) => count <= max)
  const isOther = (word: VocabularyWord) => (word.key[0] === key[0] ? 0 : 1)
  const isCommon = ({ written }: VocabularyWord) => (isName && written === written.toLowerCase() ? 1 : 0)
  const [best] = near.sort(
    (a, b) =>
      a.count - b.count ||
      isOther(a.word) - isOther(b.word) ||
      isCommon(a.word) - isCommon(b.word) ||
      b.word.frequency - a.word.frequency,
  )
  return best?.word
}
