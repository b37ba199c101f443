import type { RootContent } from 'mdast'
import type { BlockReader, Blocks, Piece } from './block-reader.ts'
import { isCredit } from './credits.ts'
import { readCapitals, readUnderlined } from './headings.ts'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { readList } from './lists.ts'
import { marginOf } from './margin.ts'
import { paragraphsOf } from './paragraphs.ts'
import { readIndentedQuotation, readMarkedQuotation } from './quotations.ts'
import { readRule } from './rules.ts'

/** The readers, in the order in which they are tried. */
const READERS: readonly BlockReader[] = [
  readRule,
  readUnderlined,
  readMarkedQuotation,
  readList,
  readIndentedQuotation,
  readCapitals,
]

/** How deep blocks nest: lists in lists in quotations. Lines nested deeper become paragraphs. */
const MAX_DEPTH = 3

/** Makes blocks of lines. Lines that no reader claims are prose. */
export function blocksOf(lines: readonly Line[], layout: Layout, depth = 0): Blocks {
  const content: RootContent[] = []
  const consumed: Piece[] = []
  const readers = depth < MAX_DEPTH ? READERS : []
  const inner = (within: readonly Line[]) =>
    blocksOf(
      within,
      { ...layout, margin: marginOf(within) ?? layout.margin, quotationIndent: Number.POSITIVE_INFINITY },
      depth + 1,
    )
  let prose: Line[] = []
  const endProse = () => {
    for (const paragraph of paragraphsOf(prose, layout.margin)) content.push(paragraph)
    prose = []
  }

  for (let index = 0, line = lines[0]; line; line = lines[index]) {
    if (line.afterBlank || isCredit(lines, index, layout.margin)) endProse()
    const found = firstOf(readers, (read) => read(lines, index, layout, inner))
    if (found) {
      endProse()
      content.push(...found.content)
      for (const piece of found.consumed) consumed.push(piece)
      index = found.end
    } else {
      prose.push(line)
      index += 1
    }
  }
  endProse()
  return { content, consumed }
}

function firstOf<Item, Result>(
  items: readonly Item[],
  call: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const result = call(item)
    if (result !== undefined) return result
  }
  return undefined
}
