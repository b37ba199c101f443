import type { ElementContent, RootContent } from 'hast'
import { isLeaf, type Leaf } from '../blocks/blocks.ts'

/**
 * Elements that stay if anything around them does: line breaks, cells, without which columns would shift, and parts of
 * formulas, which are told by their places.
 */
const STAYS: ReadonlySet<string> = new Set('br mi mn mo mprescripts mrow mspace none td th wbr'.split(' '))

/**
 * Returns copies of nodes without the leaves that are not kept, and without elements in which nothing is kept. The nodes
 * themselves are not changed.
 */
export function pruned(nodes: readonly RootContent[], kept: ReadonlySet<Leaf>): ElementContent[] {
  return nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type === 'text') return kept.has(node) || !/\S/.test(node.value) ? [node] : []
    if (node.type !== 'element') return []
    if (isLeaf(node)) return kept.has(node) ? [node] : []
    const children = pruned(node.children, kept)
    if (children.some(isSomething) || STAYS.has(node.tagName)) return [{ ...node, children }]
    // White space may be all that separates two words: `a<b> </b>c`.
    return children.some(({ type }) => type === 'text') ? [{ type: 'text', value: ' ' }] : []
  })
}

function isSomething(node: ElementContent): boolean {
  if (node.type === 'text') return /\S/.test(node.value)
  return node.type === 'element' && !(STAYS.has(node.tagName) && !node.children.some(isSomething))
}
