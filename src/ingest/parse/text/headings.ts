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
import { isPossibleCode } from './wire/codes.ts'

/** The usual width of a hard-wrapped text. */
const MAX_HEADING_COLUMNS = 80
const MAX_HEADING_WORDS = 14
/** What no section line has: a time of day, or a colon followed by list items on the same line. */
const NO_SECTION = /\p{N}:\p{N}|:\s[*-]\s/u
const UNDERLINE = /^(?:={3,100}|-{3,100}|~{3,100})$/
/** The line directly below a heading in capitals is at least this wide. Lines of addresses and verse are narrower. */
const MIN_PROSE_COLUMNS = 60

/** Returns a heading of level 2. Level 1 is the article's headline. */
export function headingOf(text: string): Heading {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] }
}

/** Whether a text could be a section line: it is short, one phrase or question, and does not introduce a list. */
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

/** Reads a heading that is underlined with `====`, `----` or `~~~~` of about its own length. */
export const readUnderlined: BlockReader = (lines, start) => {
  const [line, underline] = lines.slice(start, start + 2)
  if (!line || !underline || !(line.afterBlank || start === 0) || underline.afterBlank) return undefined
  const isUnderline = UNDERLINE.test(underline.text.slice(0, MAX_HEADING_COLUMNS * 2))
  if (!isUnderline || !looksLikeSection(line.text)) return undefined
  const width = columnsOf(line.text)
  if (underline.text.length * 2 < width || underline.text.length > width * 2) return undefined
  return { content: [headingOf(line.text)], consumed: [underline], end: start + 2 }
}

/** Reads a heading in capitals that stands directly above its section. */
export const readCapitals: BlockReader = (lines, start) => {
  const [line, next] = lines.slice(start, start + 2)
  if (!line || !next || !(line.afterBlank || start === 0) || next.afterBlank) return undefined
  if (!isCapitalSection(line) || isAllCapitals(next.text) || next.columns < MIN_PROSE_COLUMNS)
    return undefined
  return { content: [headingOf(line.text)], consumed: [], end: start + 1 }
}

function isCapitalSection(line: Line): boolean {
  return isAllCapitals(line.text) && looksLikeSection(line.text) && !isPossibleCode(line.text)
}
