import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Widens each table to its longest row. GFM ignores cells beyond the width of the header row (§4.10). */
export function keepEveryCell(tree: Root): void {
  visit(tree, 'table', (table) => {
    const widest = Math.max(...table.children.map(({ children }) => children.length))
    const align = table.align ?? []
    table.align = [...align, ...Array.from({ length: widest - align.length }, () => null)]
  })
}
