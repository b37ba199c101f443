import { looksLikeCredit } from '../../prose/credits.ts'
import type { Line } from './lines.ts'
import { isForced } from './margin.ts'

/** How many lines at the end of a text may be credits. */
const MAX_LAST_LINES = 8

/** Whether a line is a credit at the end of a text. A credit is always a paragraph of its own. */
export function isCredit(lines: readonly Line[], index: number, margin: number | undefined): boolean {
  const line = lines[index]
  const before = lines[index - 1]
  if (!line || lines.length - index > MAX_LAST_LINES || !looksLikeCredit(line.text)) return false
  const isWithinSentence =
    before && !line.afterBlank && margin !== undefined && isForced(before, line, margin)
  return !isWithinSentence || /^[(（[©]/u.test(line.text)
}
