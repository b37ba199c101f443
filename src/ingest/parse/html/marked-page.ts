import type { Element, ElementContent, Root, Text } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { parseHTML } from 'linkedom'

/** A page as a DOM, for Readability, with the way back from its elements to those of the tree. */
export interface MarkedPage {
  readonly document: Document
  /** What carries each number, see `marksOf`. */
  readonly owners: readonly (Element | Text)[]
}

/**
 * Makes a DOM of a page in which each element carries a number of its own, so that it is known again when it was
 * renamed, moved or copied.
 *
 * @param page Is left as it is.
 * @param looseIn Names of elements of which each loose text gets a `span` with a number, too.
 */
export function markedPage(page: Root, looseIn: ReadonlySet<string>): MarkedPage {
  const owners: (Element | Text)[] = []
  // The number is part of the name, so that an element can carry two: where a library makes one element of two, it
  // puts the attributes of both on it.
  const mark = (owner: Element | Text) => ({ [`dataMark${owners.push(owner) - 1}`]: '' })

  function copy(node: ElementContent, parent?: Element): ElementContent {
    if (node.type === 'element') {
      const own = Object.entries(node.properties).filter(([name]) => !name.startsWith('dataMark'))
      const properties = { ...Object.fromEntries(own), ...mark(node) }
      return { ...node, properties, children: node.children.map((child) => copy(child, node)) }
    }
    const isLoose = node.type === 'text' && /\S/.test(node.value) && looseIn.has(parent?.tagName ?? '')
    if (!isLoose) return node
    return { type: 'element', tagName: 'span', properties: mark(node), children: [node] }
  }
  const children = page.children.map((node) => (node.type === 'doctype' ? node : copy(node)))
  return { document: parseHTML(toHtml({ ...page, children })).document, owners }
}

/** The numbers of an element of the DOM; of elements that became one, the innermost has the highest. */
export function marksOf(element: globalThis.Element): readonly number[] {
  return [...element.attributes].flatMap(({ name }) => MARK.exec(name)?.[1] ?? []).map(Number)
}

const MARK = /^data-mark(\d+)$/
