import type { VFile } from 'vfile'
import { placeAt, refuse, report } from '../../../diagnostics/problem.ts'
import { readDate } from '../../metadata/dates.ts'
import type { DeclaredMetadata, SidecarMetadata } from '../../metadata/declared.ts'
import { readFrontMatter } from '../../metadata/owner.ts'
import { blockText } from '../../prose/block-texts.ts'
import { withoutDateline } from '../../prose/dateline/without-dateline.ts'
import { readText } from '../../read/read.ts'
import { proveComplete } from '../../verbatim.ts'
import type { LeftOut, LeftOutReason, Parsed } from '../parsed.ts'
import type { Piece } from './block-reader.ts'
import { blocksOf } from './blocks.ts'
import { type Head, readHead } from './head.ts'
import { layoutOf } from './layout.ts'
import { type Line, linesOf } from './lines.ts'
import { readMail } from './mail/mail.ts'
import { marginOf } from './margin.ts'
import { joinPages } from './pages/pages.ts'
import { withSections } from './sections.ts'
import { readTail } from './tail.ts'
import { turnsOf } from './turns.ts'
import { withoutWireCodes } from './wire/wire-copy.ts'

/** `date 2022-07-27` at the very start, followed by the text on the same line or a new one. */
const LEADING_DATE = /^\s*(date[ \t:]+(\d{4}-\d{2}-\d{2}))(?=\s|$)/i

/**
 * Parses plain text in the layouts of docs/formats/text.md. Headline, byline, date and source become metadata; they and
 * the marks of the layout, such as bullets, are consumed. Every other word stays, in order.
 *
 * @throws VFileMessage If the leading date is not in the calendar, or if no text follows the head.
 */
export function parseText(file: VFile, sidecar: SidecarMetadata): Parsed {
  const { text, encoding } = readText(file, { sidecar: sidecar.encoding })
  const above = readFrontMatter(text, 'text', file, sidecar)
  const parsed = parseLines(above.rest, file, { sidecar, declared: above.declared })
  return {
    ...parsed,
    consumed: above.source === undefined ? parsed.consumed : [above.source.trim(), ...parsed.consumed],
    encoding,
  }
}

/** What is known of a text besides its lines. */
export interface TextContext {
  readonly sidecar: SidecarMetadata
  /** What is declared above the text. It has precedence over the lines. */
  readonly declared: DeclaredMetadata
  /** Whether the text is the body of a mail, so that it has no headline. */
  readonly isMail?: boolean
}

/**
 * Parses the lines of a text.
 *
 * @param source With line feeds.
 * @throws VFileMessage If the leading date is not in the calendar, or if no text follows the head.
 */
export function parseLines(source: string, file: VFile, context: TextContext): Parsed {
  const leading = readLeadingDate(source, file)
  const allLines = linesOf(source, leading.end)
  const margin = marginOf(allLines)
  const { lines, omitted } = joinPages(allLines, source, file, context.sidecar, margin)
  const mail = readMail(lines, source, file, context)
  const body = mail?.body ?? lines
  const copy = mail?.isWhole ? undefined : withoutWireCodes(body, margin)
  const known = { ...context.declared, ...mail?.declared, ...leading.declared }
  const head: Head = copy
    ? readHead(turnsOf(copy.lines, margin), margin, known)
    : { declared: known, consumed: mail?.consumed ?? [], body, invalidDates: [] }
  for (const { line, reason } of head.invalidDates) {
    report(file, 'unclear-date', { found: reason.replace(/\.$/, ''), place: placeAt(source, line.offset) })
  }
  const tail = mail?.isWhole ? { ...head, consumed: [] } : readTail(head.body, head.declared)
  if (!hasText(tail.body)) {
    if (source.trim() === '') refuse(file, 'empty', { found: 'The file is empty' })
    refuse(file, 'empty', {
      found: 'There is no text besides date, head and dateline',
      place: placeAt(source, source.length),
    })
  }
  const blocks = blocksOf(tail.body, layoutOf(tail.body))
  const consumed = inOrder([
    ...leading.consumed,
    ...(copy?.consumed ?? []),
    ...head.consumed,
    ...tail.consumed,
    ...blocks.consumed,
  ]).map((piece) => piece.text)
  const children = withSections(blocks.content, tail.declared.summary)
  const sourceLines = [...leading.consumed, ...allLines].map(({ text }) => text)
  const leftOut = [
    ...omitted.map((line) => ({ ...line, reason: 'omitted' as const })),
    ...(mail?.leftOut ?? []),
    ...(copy?.leftOut ?? []).map((line) => ({ ...line, reason: 'wire-code' as const })),
  ]
  const taken = [...consumed, ...leftOut.map(({ text }) => text)]
  proveComplete(source, children.map(blockText), taken, sourceLines, file)
  return {
    tree: { type: 'root', children },
    declared: { ...tail.declared, ...context.declared },
    consumed,
    leftOut: inOrder(leftOut).map((piece) => leftOutOf(source, piece, piece.reason)),
  }
}

function inOrder<P extends Piece>(pieces: readonly P[]): readonly P[] {
  return pieces.toSorted((a, b) => a.offset - b.offset)
}

function leftOutOf(source: string, { text, offset }: Piece, reason: LeftOutReason): LeftOut {
  return { text, line: placeAt(source, offset).line, reason }
}

interface LeadingDate {
  readonly declared: DeclaredMetadata
  readonly consumed: readonly Piece[]
  /** The offset at which the text continues. */
  readonly end: number
}

function readLeadingDate(source: string, file: VFile): LeadingDate {
  const [whole, label, day] = LEADING_DATE.exec(source) ?? []
  if (whole === undefined || label === undefined || day === undefined)
    return { declared: {}, consumed: [], end: 0 }
  const date = readDate(day)
  if (date?.kind !== 'date') {
    refuse(file, 'invalid-date', {
      found: `The date ${day} is no day of the calendar`,
      place: placeAt(source, whole.length - day.length),
    })
  }
  return {
    declared: { date },
    consumed: [{ text: label, offset: whole.length - label.length }],
    end: whole.length,
  }
}

/** Whether any letter or digit follows the dateline. */
function hasText([first, ...others]: readonly Line[]): boolean {
  const isText = (text: string) => /[\p{L}\p{N}]/u.test(text)
  return (
    (first !== undefined && isText(withoutDateline(first.text))) || others.some(({ text }) => isText(text))
  )
}
