import { wordSets } from '../../../languages/word-lists.ts'
import type { Word } from '../../../languages/words/words.ts'

const reportingWords = wordSets('reportingWords')

/** Whether it is known of a language how it tells what somebody says. */
export function knowsReporting(language: string): boolean {
  return reportingWords(language).size > 0
}

/**
 * Whether words say that somebody says so. What an article says of somebody who says something (`an alliance that
 * claims …`) is still its own.
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
