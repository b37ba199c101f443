import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { elementsOf } from '../hast/elements.ts'
import { textOfSource } from '../hast/text-of.ts'

/** What this plugin has to be told. */
export interface TablesOptions {
  /** What the part of the page that a wide table scrolls in is called. */
  readonly label: string
}

/**
 * Lets wide tables scroll by themselves, by keyboard too; says by a hook how cells are aligned, since a style in the
 * page would not be let through; and leaves out empty tables and a head of
 * empty cells, which mdast sets where a table has none.
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
