import type { Element, ElementContent } from 'hast'
import { hasWords, isWithinLine } from '../blocks/blocks.ts'

/** Elements that are valid only within a table, a list or a page. */
const INNER: ReadonlySet<string> = new Set('body caption dd dt li tbody td tfoot th thead tr'.split(' '))

/** Replaces such an element with a `div`, because the element that it needs around it may have been left out. */
export function unboxed(node: ElementContent): ElementContent {
  if (node.type !== 'element' || !INNER.has(node.tagName)) return node
  return { ...node, tagName: 'div', children: node.children.map(unboxed) }
}

/**
 * Makes elements that HTML defines of custom elements: part of a line if they stand in one, else blocks. A link in a link,
 * which shadow trees can bring about, loses its address.
 */
export function standardised(node: ElementContent): ElementContent {
  return standardIn(node, undefined, false, false)
}

function standardIn(
  node: ElementContent,
  parent: Element | undefined,
  isParentInLine: boolean,
  isInLink: boolean,
): ElementContent {
  if (node.type !== 'element') return node
  const isLink = node.tagName === 'a'
  const isCustom = node.tagName.includes('-') && node.tagName !== 'annotation-xml'
  const isInLine = isCustom
    ? isParentInLine || (parent !== undefined && hasLine(parent, node))
    : isWithinLine(node) || LINES.has(node.tagName)
  const children = node.children.map((child) => standardIn(child, node, isInLine, isInLink || isLink))
  if (isLink && isInLink) return { ...node, tagName: 'span', properties: {}, children }
  return isCustom ? { ...node, tagName: isInLine ? 'span' : 'div', children } : { ...node, children }
}

/** Elements that hold one line of text. */
const LINES: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p'])

/** Whether words stand beside an element. */
function hasLine({ children }: Element, element: Element): boolean {
  return children.some((child) => child !== element && child.type === 'text' && hasWords(child.value))
}
