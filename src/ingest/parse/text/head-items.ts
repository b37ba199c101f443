import { type HeadLine, readHeadLine } from '../../prose/labels.ts'
import { endsSentence } from '../../prose/text-features.ts'
import type { Line } from './lines.ts'
import { isFarShort, isForced } from './margin.ts'
import { MAX_VERSE_COLUMNS } from './paragraphs.ts'

/** Lines that belong together: a paragraph, a headline of several lines, or one line of metadata. */
export interface Item {
  readonly lines: readonly Line[]
  /** `undefined` if the lines are not metadata. */
  readonly metadata: HeadLine | undefined
}

/** The number of items that are read. No head has more. */
const MAX_ITEMS = 12

/**
 * Divides the first lines of a text into items.
 *
 * @param margin The column at which lines are broken; `undefined` if it is not known.
 * @returns At most `MAX_ITEMS` of them.
 */
export function itemsOf(lines: readonly Line[], margin: number | undefined): Item[] {
  const items: { lines: Line[]; metadata: HeadLine | undefined }[] = []
  for (const [index, line] of lines.entries()) {
    const last = items.at(-1)
    const before = lines[index - 1]
    const metadata = items.length < MAX_ITEMS ? readHeadLine(line.text) : undefined
    if (metadata || !last || last.metadata || !before || beginsItem(line, before, last.lines, margin)) {
      if (items.length === MAX_ITEMS) break
      items.push({ lines: [line], metadata })
    } else last.lines.push(line)
  }
  return items
}

function beginsItem(line: Line, before: Line, item: readonly Line[], margin: number | undefined): boolean {
  if (line.afterBlank) return true
  if (margin === undefined)
    return Math.max(line.columns, before.columns) > MAX_VERSE_COLUMNS || endsSentence(before.text)
  const isSecond = item.length === 1
  return (
    isSecond &&
    !isForced(before, line, margin) &&
    (line.indent > before.indent || isFarShort(before, line, margin))
  )
}

/** The text of an item, on one line. */
export function textOf({ lines }: Item): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
}
