import type { Heading } from 'mdast'
import { columnsOf } from '../../prose/columns.ts'
import {
  beginsAsTitle,
  endsWithStop,
  goesOn,
  holdsSentences,
  isAllCapitals,
  wordCount,
} from '../../prose/text-features.ts'
import type { BlockReader } from './block-reader.ts'
import type { Line } from './lines.ts'

/** A line of the width of a text at most. */
const MAX_HEADING_COLUMNS = 80
const MAX_HEADING_WORDS = 14
/** A time of day, or an introduction with its list run on. */
const NO_SECTION = /\p{N}:\p{N}|:\s[*-]\s/u
const UNDERLINE = /^(?:={3,100}|-{3,100}|~{3,100})$/
/** What follows a line in capitals directly must be prose; addresses and verses are narrower. */
const MIN_PROSE_COLUMNS = 60

/** A section line, at level 2: the article’s headline is level 1. */
export function headingOf(text: string): Heading {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] }
}

/** Whether a text by itself could be a section line: short, one phrase or question, no credit and no introduction. */
export function looksLikeSection(text: string): boolean {
  return (
    columnsOf(text) <= MAX_HEADING_COLUMNS &&
    wordCount(text) <= MAX_HEADING_WORDS &&
    beginsAsTitle(text) &&
    !endsWithStop(text) &&
    !goesOn(text) &&
    !NO_SECTION.test(text) &&
    !holdsSentences(text)
  )
}

/** A line underlined with `====` or `----` of about its length. */
export const readUnderlined: BlockReader = (lines, start) => {
  const [line, underline] = lines.slice(start, start + 2)
  if (!line || !underline || !(line.afterBlank || start === 0) || underline.afterBlank) return undefined
  const isUnderline = UNDERLINE.test(underline.text.slice(0, MAX_HEADING_COLUMNS * 2))
  if (!isUnderline || !looksLikeSection(line.text)) return undefined
  const width = columnsOf(line.text)
  if (underline.text.length * 2 < width || underline.text.length > width * 2) return undefined
  return { content: [headingOf(line.text)], taken: [underline], end: start + 2 }
}

/** A line in capitals directly above its section. */
export const readCapitals: BlockReader = (lines, start) => {
  const [line, next] = lines.slice(start, start + 2)
  if (!line || !next || !(line.afterBlank || start === 0) || next.afterBlank) return undefined
  if (!isCapitalSection(line) || isAllCapitals(next.text) || next.columns < MIN_PROSE_COLUMNS)
    return undefined
  return { content: [headingOf(line.text)], taken: [], end: start + 1 }
}

function isCapitalSection(line: Line): boolean {
  return isAllCapitals(line.text) && looksLikeSection(line.text)
}
