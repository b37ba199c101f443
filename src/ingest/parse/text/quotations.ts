import type { BlockContent, DefinitionContent, RootContent } from 'mdast'
import { at } from '../../../passage/at.ts'
import { endsSentence } from '../../prose/text-features.ts'
import type { BlockReader, Blocks, Piece } from './block-reader.ts'
import { type Line, withoutStart } from './lines.ts'

/**
 * One or more `>` at the start of a line. Mail programs set spaces between them and behind them, or none. With a combining
 * mark, as in ≯, it is another character.
 */
const MARKS = /^>(?:\s*>)*(?!\p{M})(?:\s+|$)?/u
/** A single indented line that is narrower may be a centred heading or a signature. */
const MIN_LINE_COLUMNS = 60
/** How deep quotations nest, as answers to answers do. A deeper one counts as one of this depth. */
const MAX_LEVEL = 12

/** Makes blocks of the lines inside a quotation. */
type Inner = Parameters<BlockReader>[3]

/** A line without its marks. */
interface Marked {
  readonly marks: Piece
  /** The number of its marks. */
  readonly level: number
  /** What the marks stand before; its text may be empty. */
  readonly rest: Line
}

/**
 * Reads lines marked with `>`, as in mail; each further `>` is a quotation within the quotation. A single line with a
 * number after the `>` is a comparison, and one without a space may be anything.
 */
export const readMarkedQuotation: BlockReader = (lines, start, _, inner) => {
  const begin = lines[start] && readMarks(lines[start])
  if (!begin || begin.rest.text === '') return undefined
  const marked: Marked[] = []
  let end = start
  for (let line = lines[start]; line; line = lines[++end]) {
    const read = line.afterBlank && end > start ? undefined : readMarks(line)
    if (!read) break
    marked.push(read)
  }
  if (marked.length === 1) {
    const line = at(lines, start)
    const isIntroduced = /[:：]$/u.test(lines[start - 1]?.text ?? '')
    const standsAlone = (line.afterBlank || isIntroduced) && (lines[end]?.afterBlank ?? true)
    const hasSpace = line.text.startsWith(`${begin.marks.text} `)
    if (!standsAlone || !hasSpace || /^\p{N}/u.test(begin.rest.text)) return undefined
  }
  const { content, consumed } = quotationsOf(marked, 1, inner)
  return { content, consumed: [...marked.map(({ marks }) => marks), ...consumed], end }
}

function readMarks(line: Line): Marked | undefined {
  const marks = MARKS.exec(line.text)?.[0]
  if (marks === undefined) return undefined
  const level = Math.min(marks.replace(/\s+/g, '').length, MAX_LEVEL)
  return { marks: { ...line, text: marks.trim() }, level, rest: withoutStart(line, marks.length) }
}

/** Makes quotations of lines that all have at least so many marks. */
function quotationsOf(marked: readonly Marked[], level: number, inner: Inner): Blocks {
  const content: RootContent[] = []
  const consumed: Piece[] = []
  for (let index = 0; index < marked.length; ) {
    const isDeeper = at(marked, index).level > level
    const run: Marked[] = []
    for (let next = marked[index]; next; next = marked[++index]) {
      // An empty line belongs to both of the quotations that it parts.
      if (next.rest.text !== '' && next.level > level !== isDeeper) break
      run.push(next)
    }
    const blocks = isDeeper ? quotationsOf(run, level + 1, inner) : inner(withWords(run))
    content.push(...blocks.content)
    for (const piece of blocks.consumed) consumed.push(piece)
  }
  return { content: [quotationOf(content)], consumed }
}

/** Returns the lines that have words; the others only part blocks. */
function withWords(marked: readonly Marked[]): readonly Line[] {
  let afterBlank = true
  return marked.flatMap(({ rest }) => {
    const line = { ...rest, afterBlank }
    afterBlank = rest.text === ''
    return afterBlank ? [] : [line]
  })
}

/** Reads blocks in which every line is indented, in a text that otherwise is not. */
export const readIndentedQuotation: BlockReader = (lines, start, layout, inner) => {
  let end = start
  for (let next = blockEnd(lines, start, layout.quotationIndent); next !== undefined; ) {
    end = next
    next = blockEnd(lines, end, layout.quotationIndent)
  }
  const [first, second] = lines.slice(start, end)
  if (!first) return undefined
  const isOneLine = second === undefined
  if (
    isOneLine &&
    (layout.indentsFirstLines || (first.columns < MIN_LINE_COLUMNS && !endsSentence(first.text)))
  ) {
    return undefined
  }
  const blocks = inner(lines.slice(start, end))
  return { content: [quotationOf(blocks.content)], consumed: blocks.consumed, end }
}

/** Returns the index after the block that begins at a line; `undefined` if none does, or it is not indented so far. */
function blockEnd(lines: readonly Line[], start: number, indent: number): number | undefined {
  if (!(start === 0 || lines[start]?.afterBlank)) return undefined
  let end = start
  for (; end < lines.length && (end === start || !lines[end]?.afterBlank); end += 1) {
    if (at(lines, end).indent < indent) return undefined
  }
  return end > start ? end : undefined
}

function quotationOf(content: readonly RootContent[]): RootContent {
  // Readers make only block content, but the type of a root's children allows more.
  return { type: 'blockquote', children: content as (BlockContent | DefinitionContent)[] }
}
