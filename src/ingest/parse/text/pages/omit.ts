import { linePatterns } from '../../../prose/line-patterns.ts'
import { endsSentence } from '../../../prose/text-features.ts'
import type { Line } from '../lines.ts'
import { endsInWord, isForced } from '../margin.ts'

/** The lines of a text without those that its owner leaves out. */
export interface WithoutOmitted {
  readonly lines: readonly Line[]
  readonly omitted: readonly Line[]
  /** The patterns that match no line. */
  readonly unused: readonly string[]
}

/**
 * Leaves lines out. A sentence that they interrupt goes on behind them, as it does behind a form feed, and so does
 * a word that blank lines cut.
 *
 * @param patterns See `linePatterns`.
 */
export function withoutOmitted(
  lines: readonly Line[],
  patterns: readonly string[],
  source: string,
  margin: number | undefined,
): WithoutOmitted {
  const { matches, unused } = linePatterns(patterns)
  const omitted: Line[] = []
  const kept: Line[] = []
  let hasBlank = false
  let isPageEnd = false
  for (const line of lines) {
    isPageEnd ||= isBehindFormFeed(source, line)
    if (matches(line.text)) {
      omitted.push(line)
      hasBlank ||= line.afterBlank
      isPageEnd = true
      continue
    }
    const before = kept.at(-1)
    const goesOn =
      before !== undefined &&
      ((line.afterBlank && endsInWord(before, line)) || (isPageEnd && isInterrupted(before, line, margin)))
    kept.push(
      isPageEnd || goesOn ? { ...line, afterBlank: goesOn ? false : line.afterBlank || hasBlank } : line,
    )
    hasBlank = false
    isPageEnd = false
  }
  return { lines: kept, omitted, unused: unused() }
}

/** Whether the last line of a page and the first of the next are of one sentence. */
export function isInterrupted(before: Line, next: Line, margin: number | undefined): boolean {
  if (endsSentence(before.text)) return false
  return /^\p{Ll}/u.test(next.text) || (margin !== undefined && isForced(before, next, margin))
}

/** Whether a page ends above a line. */
export function isBehindFormFeed(source: string, line: Line): boolean {
  for (let index = line.offset - 1; index >= 0 && /\s/.test(source.charAt(index)); index -= 1) {
    if (source.charAt(index) === '\f') return true
  }
  return false
}
