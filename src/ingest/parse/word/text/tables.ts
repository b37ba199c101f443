import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type Changes, leaveOut, wordsIn } from '../changes.ts'
import { attributeOf, childOf, childrenOf, nameOf, switchOf, type XmlElement } from '../file/xml.ts'

interface Cell {
  readonly element: Element
  /** The column in which it begins. */
  readonly column: number
}

/**
 * Reads a table. Rows that were deleted or are hidden are left out.
 *
 * @param readCell Reads what is in a cell.
 */
export function readTable(
  table: XmlElement,
  readCell: (nodes: readonly XmlElement[], cell: XmlElement) => readonly ElementContent[],
  changes: Changes,
): Element {
  /** The cells into which those below them may be merged, by column. */
  const above = new Map<number, Cell>()
  const rows = partsOf(table, 'w:tr', changes).flatMap((row) => {
    const properties = childOf(row, 'w:trPr')
    const isHidden = switchOf(properties, 'w:hidden') === true
    if (isHidden || childOf(properties, 'w:del')) {
      leaveOut(changes, row, isHidden ? 'hidden' : 'deleted')
      return []
    }
    return [{ cells: readRow(row, above), isHeader: switchOf(properties, 'w:tblHeader') === true }]
  })
  const bodyStart = rows.findIndex(({ isHeader }) => !isHeader)
  const heads = bodyStart === -1 ? rows.length : bodyStart
  return h(
    'table',
    rows.map(({ cells }, index) =>
      h(
        'tr',
        cells.map((cell) => (index < heads ? { ...cell, tagName: 'th' } : cell)),
      ),
    ),
  )

  function readRow(row: XmlElement, cellsAbove: Map<number, Cell>): readonly Element[] {
    let column = 0
    return partsOf(row, 'w:tc', changes).flatMap((cell) => {
      const properties = childOf(cell, 'w:tcPr')
      if (childOf(properties, 'w:cellDel')) {
        leaveOut(changes, cell, 'deleted')
        return []
      }
      const start = column
      const width = spanOf(properties)
      column += width
      const merge = childOf(properties, 'w:vMerge')
      const continued = merge && attributeOf(merge, 'w:val') !== 'restart' ? cellsAbove.get(start) : undefined
      // A cell with words is never merged away.
      if (continued && wordsIn(cell) === '') {
        const { element } = continued
        element.properties.rowSpan = Number(element.properties.rowSpan ?? 1) + 1
        return []
      }
      const element = h('td', width > 1 ? { colSpan: width } : {}, [...readCell(childrenOf(cell), cell)])
      if (merge) cellsAbove.set(start, { element, column: start })
      else cellsAbove.delete(start)
      return [element]
    })
  }
}

/** Far more columns than Word allows. */
const MAX_SPAN = 1000

function spanOf(properties: XmlElement | undefined): number {
  const span = Number(attributeOf(childOf(properties, 'w:gridSpan'), 'w:val') ?? 1)
  return Number.isInteger(span) && span >= 1 && span <= MAX_SPAN ? span : 1
}

/** Returns the rows of a table or the cells of a row, which can be in content controls and tracked changes. */
function partsOf(parent: XmlElement, name: string, changes: Changes): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    const own = nameOf(child)
    if (own === name) return [child]
    if (own.endsWith('Pr')) return []
    if (own === 'w:del' || own === 'w:moveFrom') {
      leaveOut(changes, child, 'deleted')
      return []
    }
    return partsOf(child, name, changes)
  })
}
