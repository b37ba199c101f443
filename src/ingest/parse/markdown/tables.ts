import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Widens tables to their longest row. Of a row with more cells than the head, the others would be left out (GFM, §4.10). */
export function keepEveryCell(tree: Root): void {
  visit(tree, 'table', (table) => {
    const widest = Math.max(...table.children.map(({ children }) => children.length))
    const align = table.align ?? []
    table.align = [...align, ...Array.from({ length: widest - align.length }, () => null)]
  })
}
