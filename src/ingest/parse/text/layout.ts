import type { Line } from './lines.ts'
import { marginOf } from './margin.ts'

/** What the lines of a text have in common. */
export interface Layout {
  /** The right margin of a hard-wrapped text, in columns. */
  readonly margin: number | undefined
  /** The indent from which a whole block is set apart as a quotation; infinite where the text indents otherwise. */
  readonly quotationIndent: number
  /** Whether the first lines of paragraphs are indented. */
  readonly indentsFirstLines: boolean
}

/** Less may be the indent of a first line. */
const QUOTATION_INDENT_COLUMNS = 4

/** Looks at all lines of a text, because a single line does not show why it breaks or stands where it does. */
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
