import { wordSets } from '../../../languages/word-lists.ts'
import type { Word } from '../../../languages/words/words.ts'

const reportingWords = wordSets('reportingWords')

/** Whether we know the words with which a language reports what somebody says. */
export function knowsReporting(language: string): boolean {
  return reportingWords(language).size > 0
}

/**
 * Whether words attribute a statement to a speaker. A relative clause about a speaker (`an alliance that claims …`)
 * does not: there, the article itself makes the statement.
 *
 * @param language BCP 47 tag.
 */
export function isReporting(words: readonly Word[], language: string): boolean {
  const reporting = reportingWords(language)
  const relates = ({ wordClass }: Word) => wordClass === 'conjunction' || wordClass === 'determiner'
  return words.some(({ key }, index) => {
    const before = words[index - 1]
    return reporting.has(key) && !(before && relates(before))
  })
}
