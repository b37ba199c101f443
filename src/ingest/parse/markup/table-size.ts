import type { Element, Root as HastRoot } from 'hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { refuse } from '../../../diagnostics/problem.ts'
import { at } from '../../../passage/at.ts'

/** Each row of a table gets as many cells as the widest. All tables of an article together have at most so many. */
export const MAX_CELLS = 30_000
/** As in HTML (§4.9.11). */
const MAX_COLUMN_SPAN = 1000

/**
 * Cuts cells that span columns or rows in which no cell begins, which browsers do not show either, and refuses tables
 * whose rows would have too many cells together.
 *
 * @throws VFileMessage If they have.
 */
export function fitTables(tree: HastRoot, file: VFile): void {
  let cells = 0
  visit(tree, 'element', (table) => {
    if (table.tagName !== 'table') return
    const rows = rowsOf(table)
    cutSpans(rows)
    cells += rows.length * widthOf(rows)
    refuseManyCells(cells, file, table.position?.start)
  })
}

/** @throws VFileMessage If tables have too many cells. */
export function refuseManyCells(
  cells: number,
  file: VFile,
  place?: { readonly line: number; readonly column: number },
): void {
  if (cells <= MAX_CELLS) return
  refuse(file, 'too-long', {
    found: `Tables have ${cells} cells, because each row has as many as the widest`,
    expected: `at most ${MAX_CELLS} cells`,
    remedy: 'Split the table, or give its rows the same number of cells.',
    place,
  })
}

type Rows = readonly (readonly Element[])[]

function rowsOf(table: Element): Rows {
  const rows: Element[][] = []
  const collect = (element: Element): void => {
    for (const child of elementsIn(element)) {
      if (child.tagName === 'tr') rows.push(elementsIn(child))
      else if (/^(?:thead|tbody|tfoot)$/.test(child.tagName)) collect(child)
    }
  }
  collect(table)
  return rows
}

function elementsIn(element: Element): Element[] {
  return element.children.filter((child): child is Element => child.type === 'element')
}

function cutSpans(rows: Rows): void {
  for (const [index, cells] of rows.entries())
    for (const cell of cells) setSpan(cell, 'rowSpan', Math.min(spanOf(cell, 'rowSpan'), rows.length - index))
  const rowSpanned = rows
    .flat()
    .reduce((sum, cell) => sum + (spanOf(cell, 'rowSpan') > 1 ? spanOf(cell, 'colSpan') : 0), 0)
  const columns =
    rows.reduce((widest, cells) => {
      const before = cells.slice(0, -1).reduce((sum, cell) => sum + spanOf(cell, 'colSpan'), 0)
      return Math.max(widest, before + 1)
    }, 0) + rowSpanned
  for (const cells of rows) {
    let column = 0
    for (const cell of cells) {
      setSpan(cell, 'colSpan', Math.max(1, Math.min(spanOf(cell, 'colSpan'), columns - column)))
      column += spanOf(cell, 'colSpan')
    }
  }
}

/** Returns the number of columns, by the algorithm of HTML (§4.9.12.1). */
function widthOf(rows: Rows): number {
  let width = 0
  let steps = 0
  /** For each column, the first row that no cell above it reaches. */
  const free: number[] = []
  for (const [index, cells] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while (column < free.length && at(free, column) > index) column++
      const end = column + spanOf(cell, 'colSpan')
      steps += end - column
      if (steps > MAX_CELLS) return MAX_CELLS + 1
      while (column < end) free[column++] = index + spanOf(cell, 'rowSpan')
    }
    width = Math.max(width, column)
    steps += column
    if (steps > 10 * MAX_CELLS) return MAX_CELLS + 1
  }
  return Math.max(width, free.length)
}

function spanOf({ properties }: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number.parseInt(String(properties[name]), 10)
  if (!(span >= 1)) return 1
  return name === 'colSpan' ? Math.min(span, MAX_COLUMN_SPAN) : span
}

function setSpan({ properties }: Element, name: 'colSpan' | 'rowSpan', span: number): void {
  if (properties[name] !== undefined) properties[name] = span
}
