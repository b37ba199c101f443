import type { Line } from './lines.ts'
import { marginOf } from './margin.ts'

/** How a text is laid out, as all its lines together show. */
export interface Layout {
  /** The right margin of a hard-wrapped text, in columns. */
  readonly margin: number | undefined
  /** The indent, in columns, from which a block is a quotation. Infinite if most of the text is indented so far. */
  readonly quotationIndent: number
  /** Whether the first lines of paragraphs are indented. */
  readonly indentsFirstLines: boolean
}

/** A smaller indent may be that of a paragraph's first line. */
const QUOTATION_INDENT_COLUMNS = 4

/** Measures the layout of a text. A single line does not show why it breaks where it does, or why it is indented. */
export function layoutOf(lines: readonly Line[]): Layout {
  const base = lines.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY)
  const apart = base + QUOTATION_INDENT_COLUMNS
  const indented = lines.filter(({ indent }) => indent >= apart).length
  return {
    margin: marginOf(lines),
    quotationIndent: indented * 2 < lines.length ? apart : Number.POSITIVE_INFINITY,
    indentsFirstLines: lines.some((line, index) => {
      const next = lines[index + 1]
      return line.indent > base && next?.indent === base && !next.afterBlank
    }),
  }
}
