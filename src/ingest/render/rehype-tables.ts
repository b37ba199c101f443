import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { elementsOf } from '../hast/elements.ts'
import { textOfSource } from '../hast/text-of.ts'

/** Options of `rehypeTables`. */
export interface TablesOptions {
  /** The accessible name of the region in which a wide table scrolls. */
  readonly label: string
}

/**
 * Wraps each table in a region that scrolls by itself, also by keyboard. Marks the alignment of cells with
 * `data-align`, because the content security policy forbids inline styles. Removes empty tables, and heads of empty
 * cells, which mdast adds to tables without a head.
 */
export const rehypeTables: Plugin<[TablesOptions], Root> =
  ({ label }) =>
  (tree: Root) => {
    if (!elementsOf(tree).some(({ tagName }) => tagName === 'table')) return
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || !parent || index === undefined) return undefined
      if (isEmpty(element)) {
        parent.children.splice(index, 1)
        return index
      }
      element.children = element.children.filter((part) => !isEmptyHead(part))
      visit(element, 'element', ({ properties }) => {
        if (properties.align) properties.dataAlign = properties.align
        delete properties.align
      })
      const scroller = { role: 'region', tabIndex: 0, ariaLabel: label, dataTable: '' }
      parent.children[index] = h('div', scroller, element)
      return SKIP
    })
  }

function isEmptyHead(part: Element['children'][number]): boolean {
  return part.type === 'element' && part.tagName === 'thead' && isEmpty(part)
}

function isEmpty(element: Element): boolean {
  return textOfSource(element).trim() === '' && !hasPicture(element)
}

function hasPicture(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (/^(?:img|a|span)$/.test(child.tagName) || hasPicture(child)),
  )
}
