import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { refuseManyCells } from '../markup/table-size.ts'

/**
 * Widens each table to its longest row. GFM ignores cells beyond the width of the header row (§4.10).
 *
 * @throws VFileMessage If the tables have too many cells then.
 */
export function keepEveryCell(tree: Root, file: VFile): void {
  let cells = 0
  visit(tree, 'table', (table) => {
    const widest = table.children.reduce((most, { children }) => Math.max(most, children.length), 0)
    cells += widest * table.children.length
    refuseManyCells(cells, file, table.position?.start)
    const align = table.align ?? []
    table.align = [...align, ...Array.from({ length: Math.max(0, widest - align.length) }, () => null)]
  })
}
