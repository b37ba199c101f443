import { isUnknownTag, TAG } from './html-tags.ts'
import { SYNTAX_KINDS, type SyntaxKind } from './kinds.ts'

/** A part of a text, in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Syntax of another tool, and where it stands. */
export interface FoundSyntax extends Range {
  readonly text: string
  readonly kind: Pick<SyntaxKind, 'name' | 'becomes'>
}

const UNKNOWN_TAG = { name: 'tag that HTML does not have', becomes: 'verbatim' } as const
const LOST_NOTE = { name: 'reference to a note that is not in the file', becomes: 'prose' } as const
/** The beginning of an element in which nothing is Markdown, or of a comment, which is left out anyway. */
const RAW = /<(pre|code|script|style|svg|math|textarea)\b[^<>]*>|<!--/gi
const NOTE_REFERENCE = /\[\^[\w-]{1,99}\](?![:(])/g
const BLANK_LINE = /\n[ \t]*\r?\n/

/**
 * Finds the syntax of other tools in Markdown, in the order of the text. None of them overlap.
 *
 * @param code Where the code spans and code blocks are. Nothing is found in them.
 * @param labels The labels that the text defines, in lower case: what refers to one of them is Markdown.
 */
export function findSyntax(
  text: string,
  code: readonly Range[],
  labels: ReadonlySet<string>,
): readonly FoundSyntax[] {
  const untouched = merged([...code, ...rawIn(text)])
  const isIn = (offset: number) => {
    const range = untouched[lastAtOrBefore(untouched, offset)]
    return range !== undefined && offset < range.end
  }
  const candidates: readonly FoundSyntax[] = [
    ...SYNTAX_KINDS.flatMap((kind) => rangesOf(kind, text).map((range) => syntaxAt(range, kind))),
    ...[...text.matchAll(TAG)].filter(isUnknownTag).map((match) => syntaxAt(rangeOf(match), UNKNOWN_TAG)),
    ...[...text.matchAll(NOTE_REFERENCE)].map((match) => syntaxAt(rangeOf(match), LOST_NOTE)),
  ]
  const found: FoundSyntax[] = []
  let end = 0
  // The sort is stable, so that kinds keep their order where several begin.
  for (const syntax of candidates.toSorted((a, b) => a.start - b.start)) {
    if (syntax.start < end || isIn(syntax.start) || isIn(syntax.end - 1) || !isMeant(syntax, labels)) continue
    found.push(syntax)
    end = syntax.end
  }
  return found

  function syntaxAt(range: Range, kind: FoundSyntax['kind']): FoundSyntax {
    return { ...range, text: text.slice(range.start, range.end), kind }
  }
}

/** Whether what looks like the syntax of another tool is not Markdown after all. */
function isMeant({ text, kind: { becomes } }: FoundSyntax, labels: ReadonlySet<string>): boolean {
  const label = /^!?\[\[?([^\]]*)\]\]?$/.exec(text)?.[1]
  if (label !== undefined && labels.has(label.trim().toLowerCase())) return false
  return becomes === 'comment' || !BLANK_LINE.test(text)
}

/** The ranges of a kind. From what has no end, none is looked for any more. */
function rangesOf({ pattern, end }: SyntaxKind, text: string): readonly Range[] {
  if (!end) return [...text.matchAll(pattern)].map(rangeOf)
  const ranges: Range[] = []
  let last = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index < last) continue
    end.lastIndex = match.index + match[0].length
    const closing = end.exec(text)
    if (!closing) break
    last = closing.index + closing[0].length
    ranges.push({ start: match.index, end: last })
  }
  return ranges
}

/** Elements that are not closed are no ranges: what hides the rest of a text is not meant to. */
function rawIn(text: string): readonly Range[] {
  const lower = text.toLowerCase()
  const unclosed = new Set<string>()
  const ranges: Range[] = []
  let last = 0
  for (const { 0: whole, 1: name, index } of text.matchAll(RAW)) {
    const closing = name === undefined ? '-->' : `</${name.toLowerCase()}`
    if (index < last || unclosed.has(closing)) continue
    const end = lower.indexOf(closing, index + whole.length)
    if (end < 0) unclosed.add(closing)
    else {
      last = end + closing.length
      ranges.push({ start: index, end: last })
    }
  }
  return ranges
}

/** Ranges in order, of which none overlap. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (!last || range.start >= last.end) result.push(range)
    else if (range.end > last.end) result[result.length - 1] = { start: last.start, end: range.end }
  }
  return result
}

function rangeOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length }
}

/** The index of the last range that begins at an offset or before it; -1 if there is none. */
function lastAtOrBefore(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (range !== undefined && range.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
