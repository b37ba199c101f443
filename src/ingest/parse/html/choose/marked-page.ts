import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { parseHTML } from 'linkedom'
import type { Reasons } from '../blocks/reasons.ts'

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
 * @param reasons What is left out whatever is chosen; it is not part of the DOM. The DOM has no attributes that hide
 *   elements, because what is hidden was judged already.
 * @param looseIn The names of elements whose text nodes are marked, too: each is wrapped in a `span` with a number.
 */
export function markedPage(page: Root, reasons: Reasons, looseIn: ReadonlySet<string>): MarkedPage {
  const owners: (Element | Text)[] = []
  // The number is part of the attribute's name, so that an element can have two marks: when Readability merges two
  // elements, it copies the attributes of both.
  const mark = (owner: Element | Text) => ({ [`dataMark${owners.push(owner) - 1}`]: '' })

  // Readability judges what is beside drawings and controls by them.
  const isRemoved = (element: Element) => !['control', 'drawing', undefined].includes(reasons.get(element))

  function copy(node: ElementContent, parent?: Element): readonly ElementContent[] {
    if (node.type === 'element') {
      const children = node.children.flatMap((child) => copy(child, node))
      if (isRemoved(node) && children.length === 0) return []
      const own = Object.entries(node.properties).filter(
        ([name]) => !name.startsWith('dataMark') && !HIDING.has(name),
      )
      return [{ ...node, properties: { ...Object.fromEntries(own), ...mark(node) }, children }]
    }
    if (parent && isRemoved(parent)) return []
    const isLoose = node.type === 'text' && /\S/.test(node.value) && looseIn.has(parent?.tagName ?? '')
    if (!isLoose) return [node]
    return [{ type: 'element', tagName: 'span', properties: mark(node), children: [node] }]
  }
  const children = page.children.flatMap((node): readonly RootContent[] =>
    node.type === 'doctype' ? [node] : copy(node),
  )
  return { document: parseHTML(toHtml({ ...page, children })).document, owners }
}

/** Attributes by which Readability judges whether an element is hidden. */
const HIDING: ReadonlySet<string> = new Set(['ariaHidden', 'hidden'])

/** Returns the marks of an element of the DOM. If several elements were merged, the innermost has the highest mark. */
export function marksOf(element: globalThis.Element): readonly number[] {
  return [...element.attributes].flatMap(({ name }) => MARK.exec(name)?.[1] ?? []).map(Number)
}

const MARK = /^data-mark(\d+)$/
