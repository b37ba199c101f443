import { columnsOf } from '../../prose/columns.ts'

/** A line of a text that is not blank. */
export interface Line {
  /** Without white space at the ends. */
  readonly text: string
  /** Where `text` begins in the source, in UTF-16 code units. */
  readonly offset: number
  /** Columns of white space before it. */
  readonly indent: number
  /** The column it ends at, indent included; East Asian characters take two. Long lines are not counted to the end. */
  readonly columns: number
  /** Whether a blank line, the text's start or something of another kind stands before it. */
  readonly afterBlank: boolean
}

/** The lines of a text from an offset on, blank ones only noted in the line after them. */
export function linesOf(source: string, from: number): readonly Line[] {
  const lines: Line[] = []
  let afterBlank = true
  for (let start = from; start < source.length; ) {
    const newline = source.indexOf('\n', start)
    const end = newline === -1 ? source.length : newline
    const whole = source.slice(start, end)
    const text = whole.trim()
    if (text) {
      const lead = whole.length - whole.trimStart().length
      const indent = columnsOf(whole.slice(0, lead))
      lines.push({ text, offset: start + lead, indent, columns: indent + columnsOf(text), afterBlank })
    }
    afterBlank = text === ''
    start = end + 1
  }
  return lines
}

/** A line without its first characters, such as a list marker; it ends at the column where it ended. */
export function withoutStart(line: Line, length: number): Line {
  const rest = line.text.slice(length)
  const text = rest.trimStart()
  const skipped = line.text.length - text.length
  return {
    ...line,
    text,
    offset: line.offset + skipped,
    indent: line.indent + columnsOf(line.text.slice(0, skipped)),
  }
}
