import type { Element, ElementContent, Root, Text } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { parseHTML } from 'linkedom'

/** A page as a DOM, for Readability. Marks lead from its elements back to the nodes of the tree. */
export interface MarkedPage {
  readonly document: Document
  /** The node of the tree for each mark, see `marksOf`. */
  readonly owners: readonly (Element | Text)[]
}

/**
 * Makes a DOM of a page in which each element is marked with a number, so that it can be recognised after it was
 * renamed, moved or copied.
 *
 * @param page It is not changed.
 * @param looseIn The names of elements whose text nodes are marked, too: each is wrapped in a `span` with a number.
 */
export function markedPage(page: Root, looseIn: ReadonlySet<string>): MarkedPage {
  const owners: (Element | Text)[] = []
  // The number is part of the attribute's name, so that an element can have two marks: when Readability merges two
  // elements, it copies the attributes of both.
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

/** Returns the marks of an element of the DOM. If several elements were merged, the innermost has the highest mark. */
export function marksOf(element: globalThis.Element): readonly number[] {
  return [...element.attributes].flatMap(({ name }) => MARK.exec(name)?.[1] ?? []).map(Number)
}

const MARK = /^data-mark(\d+)$/
