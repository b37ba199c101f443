import { columnsOf } from '../../prose/columns.ts'
import { endsSentence } from '../../prose/text-features.ts'
import type { Line } from './lines.ts'

/** Texts are wrapped at 60 to 80 columns; quotations in them at less, reports of machines at more. */
const MIN_MARGIN_COLUMNS = 45
const MAX_MARGIN_COLUMNS = 100
/** The margin is where nine of ten lines end at the latest; single words may be longer. */
const MARGIN_QUANTILE = 0.9
/** Lines that end before this part of the margin are verses, addresses or ends of paragraphs: no sign for or against. */
const NEAR_MARGIN_SHARE = 0.75
/** Of the breaks near a margin so many are where the next word found no room. */
const MIN_FORCED_SHARE = 0.7
/** In a text of one paragraph a line, more lines than this end as sentences do; in a wrapped one every sixth. */
const MAX_SENTENCE_SHARE = 0.66
/** In verse, more lines than this begin with a capital in the middle of a sentence; in German prose every third. */
const MAX_CAPITAL_SHARE = 0.8
/** Fewer capitals may be chance. */
const MIN_CAPITALS = 4
/** A hand that wraps, or a rule of Chinese typesetting, breaks a little early. */
const TOLERANCE_COLUMNS = 6

/** A line and the one directly below it. */
type Pair = readonly [line: Line, next: Line]

/**
 * The right margin of a hard-wrapped text.
 *
 * @returns The column; `undefined` where line breaks are not those of a margin.
 */
export function marginOf(lines: readonly Line[]): number | undefined {
  if (lines.filter(({ columns }) => columns > MAX_MARGIN_COLUMNS).length * 2 > lines.length) return undefined
  const pairs = lines.flatMap((line, index): Pair[] => {
    const next = lines[index + 1]
    return next && !next.afterBlank && next.indent <= line.indent ? [[line, next]] : []
  })
  const ends = pairs.map(([line]) => line.columns).sort((a, b) => a - b)
  const margin = ends[Math.floor((ends.length - 1) * MARGIN_QUANTILE)]
  if (margin === undefined || margin < MIN_MARGIN_COLUMNS || margin > MAX_MARGIN_COLUMNS) return undefined

  const near = pairs.filter(([line]) => line.columns >= margin * NEAR_MARGIN_SHARE)
  const within = near.filter(([line]) => !endsSentence(line.text))
  const forced = near.filter(([line, next]) => isForced(line, next, margin))
  const capitals = within.filter(([, next]) => /^\p{Lu}/u.test(next.text))
  const isWrapped = forced.length >= near.length * MIN_FORCED_SHARE
  const isParagraphs = near.length - within.length > near.length * MAX_SENTENCE_SHARE
  const isVerse = capitals.length >= MIN_CAPITALS && capitals.length > within.length * MAX_CAPITAL_SHARE
  return isWrapped && !isParagraphs && !isVerse ? margin : undefined
}

/** Whether the line had to break where it does: the next line’s first word had no room before the margin. */
export function isForced(line: Line, next: Line, margin: number): boolean {
  return room(line, next, margin) < TOLERANCE_COLUMNS
}

/** Whether a line breaks so early that it must be meant. */
export function isFarShort(line: Line, next: Line, margin: number): boolean {
  return room(line, next, margin) > margin / 3
}

/** The columns that would be left if the next line’s first word stood on this line. */
function room(line: Line, next: Line, margin: number): number {
  return margin - line.columns - 1 - columnsOf(firstWord(next.text))
}

/** Up to the first white space; in scripts without spaces a line can break at each character. */
function firstWord(text: string): string {
  return /^(?:[\u2E80-\uA4CF\uFF00-\uFF60]|\S{1,60})/u.exec(text)?.[0] ?? ''
}
