import { withoutDateline } from '../../../prose/dateline/without-dateline.ts'
import { readHeadLine } from '../../../prose/labels.ts'
import { endsSentence } from '../../../prose/text-features.ts'
import type { Piece } from '../block-reader.ts'
import { type Line, withoutStart } from '../lines.ts'
import { isForced } from '../margin.ts'
import { isCertainCode, isEnd, isNote, isPossibleBreak, isPossibleCode } from './codes.ts'

/** The lines of a text that are its story. */
export interface WireCopy {
  readonly lines: readonly Line[]
  /** The marks at the ends of header lines: `^`, `<` and `=`. */
  readonly consumed: readonly Piece[]
  /** The codes and notes that are not for readers. */
  readonly leftOut: readonly Line[]
}

/** How many lines can stand above a story. */
const MAX_HEAD_LINES = 16
/** How many lines can stand below it. */
const MAX_LAST_LINES = 4
/** A single line such as `URGENT` may be the headline of another text. */
const MIN_POSSIBLE_CODES = 2
const MAX_KEYWORDS = 4

/**
 * Takes the codes of a news wire out of its copy: slug lines, numbers of takes, notes to editors, `(MORE)`, `-30-`. Most
 * of them could be words of another text; they are taken out only if one of them leaves no doubt.
 */
export function withoutWireCodes(lines: readonly Line[], margin: number | undefined): WireCopy {
  if (!isWireCopy(lines)) return { lines, consumed: [], leftOut: [] }
  const consumed: Piece[] = []
  const leftOut: Line[] = []
  const headers: Line[] = []
  const story: Line[] = []
  let isInNote = false
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const text = unmarked(line.text)
    const isInHead = index < MAX_HEAD_LINES && story.length === 0
    const isAtEdge = isInHead || index >= lines.length - MAX_LAST_LINES
    const goesOn: boolean = isInNote && before !== undefined && noteGoesOn(before, line, margin)
    isInNote = goesOn || isNote(text)
    if (goesOn || isCertainCode(text) || isPossibleBreak(text) || (isAtEdge && isPossibleCode(text))) {
      leftOut.push(line)
    } else if (!isInHead || isStory(text)) {
      const isBehindCode = before !== undefined && leftOut.at(-1) === before
      story.push(story.length === 0 || isBehindCode ? { ...line, afterBlank: true } : line)
    } else {
      const { rest, marks } = withoutMarks(line)
      consumed.push(...marks)
      headers.push(rest)
    }
  }
  const keywords = keywordsAmong(headers)
  leftOut.push(...keywords)
  return {
    lines: [...joined(headers.filter((line) => !keywords.includes(line))), ...story],
    consumed,
    leftOut: leftOut.sort((one, other) => one.offset - other.offset),
  }
}

function isWireCopy(lines: readonly Line[]): boolean {
  const head = lines.slice(0, MAX_HEAD_LINES).map(({ text }) => text)
  const isCertain = (text: string) => isCertainCode(unmarked(text)) || /^\^.*<$/.test(text)
  return (
    head.some(isCertain) ||
    new Set(head.filter(isPossibleCode)).size >= MIN_POSSIBLE_CODES ||
    lines.slice(-MAX_LAST_LINES).some(({ text }) => isEnd(text) || isCertainCode(text))
  )
}

/** Returns the keywords above the headline: lines in capitals of a few words, if a line in small letters follows. */
function keywordsAmong(headers: readonly Line[]): readonly Line[] {
  const first = headers.findIndex(({ text }) => /\p{Ll}/u.test(text) && !readHeadLine(text))
  return headers.slice(0, Math.max(first, 0)).filter(({ text }) => isKeyword(text))
}

function isKeyword(text: string): boolean {
  return !/\p{Ll}/u.test(text) && text.split(' ').length <= MAX_KEYWORDS && !readHeadLine(text)
}

/** Joins headers that go on in the next line; all others are blocks of their own. */
function joined(headers: readonly Line[]): readonly Line[] {
  const blocks: Line[] = []
  for (const line of headers) {
    const last = blocks.at(-1)
    if (last && /^\p{Ll}/u.test(line.text))
      blocks.splice(-1, 1, { ...last, text: `${last.text} ${line.text}` })
    else blocks.push({ ...line, afterBlank: true })
  }
  return blocks
}

/** Whether a line is one of the story: it has a dateline or ends a sentence. */
function isStory(text: string): boolean {
  return endsSentence(text) || withoutDateline(text) !== text
}

/** A note ends where a blank line, a header mark or a line that was not full ends it. */
function noteGoesOn(before: Line, line: Line, margin: number | undefined): boolean {
  if (line.afterBlank || before.text.endsWith('<') || line.text.startsWith('^')) return false
  if (/^\p{Ll}/u.test(line.text)) return true
  return margin !== undefined && isForced(before, line, margin) && !endsSentence(before.text)
}

function unmarked(text: string): string {
  const begin = text.startsWith('^') ? 1 : 0
  return text.slice(begin, /[<=]$/.test(text.slice(-1)) ? -1 : undefined).trim()
}

/** Cuts the marks of a header line off. */
function withoutMarks(line: Line): { readonly rest: Line; readonly marks: readonly Piece[] } {
  const marks: Piece[] = []
  let rest = line
  if (rest.text.startsWith('^')) {
    marks.push({ text: '^', offset: rest.offset })
    rest = withoutStart(rest, 1)
  }
  const end = /[<=]$/.exec(rest.text)
  if (end) {
    marks.push({ text: end[0], offset: rest.offset + end.index })
    rest = { ...rest, text: rest.text.slice(0, -1).trimEnd() }
  }
  return { rest, marks }
}
