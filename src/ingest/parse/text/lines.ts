import { columnsOf } from '../../prose/columns.ts'

/** A line of a text. Blank lines are left out. */
export interface Line {
  /** Without white space at the ends. */
  readonly text: string
  /** Where `text` begins in the source, in UTF-16 code units. */
  readonly offset: number
  /** How many columns of white space precede it. */
  readonly indent: number
  /** The column at which it ends, indent included. The count stops at a limit, see `columnsOf`. */
  readonly columns: number
  /** Whether it begins a block: after a blank line, at the start of the text, or after a block of another kind. */
  readonly afterBlank: boolean
}

/** Returns the lines of a text from an offset on. A blank line only sets `afterBlank` of the next line. */
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

/** Returns a line without its first characters, such as a list marker. The rest keeps its columns. */
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
