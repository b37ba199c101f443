import type { BlockContent, DefinitionContent, RootContent } from 'mdast'
import { at } from '../../../passage/at.ts'
import { endsSentence } from '../../prose/text-features.ts'
import type { BlockReader } from './block-reader.ts'
import { type Line, withoutStart } from './lines.ts'

/** One or more `>` at the start of a line, perhaps with spaces between. */
const MARKER = /^(?:>+(?:\s+|$))+/
/** A single indented line that is narrower may be a centred heading or a signature. */
const MIN_LINE_COLUMNS = 60

/** Reads lines marked with `>`, as in mail. A single line with a number after the `>` is a comparison, not a quotation. */
export const readMarkedQuotation: BlockReader = (lines, start, _, inner) => {
  const within: Line[] = []
  const consumed: Line[] = []
  let afterBlank = true
  let end = start
  for (let line = lines[start]; line; line = lines[++end]) {
    const marker = MARKER.exec(line.text)?.[0]
    if (marker === undefined || (line.afterBlank && end > start)) break
    consumed.push({ ...line, text: marker.trim() })
    const rest = withoutStart(line, marker.length)
    if (rest.text) within.push({ ...rest, afterBlank })
    else if (end === start) return undefined
    afterBlank = rest.text === ''
  }
  if (end === start) return undefined
  const isAlone = end === start + 1
  if (isAlone && !(lines[start]?.afterBlank && (lines[end]?.afterBlank ?? true))) return undefined
  if (isAlone && /^\p{N}/u.test(within[0]?.text ?? '')) return undefined
  const blocks = inner(within)
  return { content: [quotationOf(blocks.content)], consumed: [...consumed, ...blocks.consumed], end }
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
