import { at } from '../../passage/at.ts'
import { foldWords, type WordPart } from '../../passage/fold-words.ts'

const LETTER = /^\p{L}$/u
const DIGITS = /^\d{1,3}$/
const THREE_DIGITS = /^\d{3}$/
/** What stands between groups of digits, in one style or another. */
const GROUPING = /^[.,'’٬\s]$/u

/**
 * Divides a text into the words that can be searched. Abbreviations and numbers in groups are one word, with or without
 * what divides them: `US` and `U.S.`, `1000`, `1,000` and `1 000`. Links distinguish these.
 */
export function searchWords(text: string): readonly WordPart[] {
  const parts = foldWords(text)
  return parts.map((part, index) => {
    if (index === 0 || (part.gap !== 'point' && part.gap !== 'space')) return part
    const before = at(parts, index - 1)
    const between = text.slice(before.end, part.start)
    const isAbbreviation = between === '.' && LETTER.test(before.form) && LETTER.test(part.form)
    const isNumber = GROUPING.test(between) && THREE_DIGITS.test(part.form) && DIGITS.test(before.form)
    return isAbbreviation || isNumber ? { ...part, gap: 'join' } : part
  })
}
