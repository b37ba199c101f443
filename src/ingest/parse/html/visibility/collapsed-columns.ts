import type { Element, Root } from 'hast'
import { elementsOf } from '../../../hast/elements.ts'
import { styleOf } from './style.ts'

/** The most columns that a cell spans in browsers, and the most rows (HTML Standard, §4.9.11). Further columns are seen. */
const MAX_COLUMNS = 1000
const MAX_ROWS = 65_534

/** Returns the cells of columns that a `col` or `colgroup` hides, with `visibility: collapse`. */
export function collapsedCells(page: Root): readonly Element[] {
  return elementsOf(page)
    .filter(({ tagName }) => tagName === 'table')
    .flatMap(cellsIn)
}

function cellsIn(table: Element): readonly Element[] {
  const collapsed = columnsOf(table)
  if (!collapsed.some(Boolean)) return []
  const found: Element[] = []
  // How many more rows each column is taken by a cell from above.
  const taken: number[] = []
  for (const row of rowsOf(table)) {
    let column = 0
    for (const cell of children(row, /^t[dh]$/)) {
      while ((taken[column] ?? 0) > 0) column++
      // No more columns are declared.
      if (column >= collapsed.length) break
      const span = count(cell.properties.colSpan, MAX_COLUMNS)
      const covered = collapsed.slice(column, column + span)
      if (covered.length === span && covered.every(Boolean)) found.push(cell)
      for (let index = column; index < column + span; index++)
        taken[index] = count(cell.properties.rowSpan, MAX_ROWS)
      column += span
    }
    for (const index of taken.keys()) taken[index] = Math.max((taken[index] ?? 0) - 1, 0)
  }
  return found
}

/** Whether each column is hidden, as far as the table declares its columns. */
function columnsOf(table: Element): readonly boolean[] {
  const groups = children(table, /^col(?:group)?$/).slice(0, MAX_COLUMNS)
  const all = groups.flatMap((group) => {
    const columns = children(group, /^col$/).slice(0, MAX_COLUMNS)
    const parts = columns.length > 0 ? columns : [group]
    return parts.flatMap((part) => {
      const isCollapsed = (styleOf(part).get('visibility') ?? styleOf(group).get('visibility')) === 'collapse'
      return { isCollapsed, span: count(part.properties.span, MAX_COLUMNS) }
    })
  })
  const collapsed: boolean[] = []
  for (const { isCollapsed, span } of all) {
    if (collapsed.length >= MAX_COLUMNS) break
    for (let index = 0; index < span; index++) collapsed.push(isCollapsed)
  }
  return collapsed
}

function rowsOf(table: Element): readonly Element[] {
  return children(table, /^(?:tr|thead|tbody|tfoot)$/).flatMap((part) =>
    part.tagName === 'tr' ? [part] : children(part, /^tr$/),
  )
}

function children(parent: Element, name: RegExp): readonly Element[] {
  return parent.children.filter(
    (child): child is Element => child.type === 'element' && name.test(child.tagName),
  )
}

function count(value: unknown, most: number): number {
  const number = Number(value ?? 1)
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : 1
}
