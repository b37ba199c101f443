import type { ElementContent, RootContent } from 'hast'
import { isLeaf, type Leaf } from './blocks.ts'

/** What stays where anything around it does: line breaks, and cells, without which columns would shift. */
const STAYS: ReadonlySet<string> = new Set(['br', 'wbr', 'td', 'th'])

/**
 * Parts of a page without what was not kept. Elements that hold nothing kept go, too. The page's own nodes stay as they
 * are.
 */
export function pruned(nodes: readonly RootContent[], kept: ReadonlySet<Leaf>): ElementContent[] {
  return nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type === 'text') return kept.has(node) || !/\S/.test(node.value) ? [node] : []
    if (node.type !== 'element') return []
    if (isLeaf(node)) return kept.has(node) ? [node] : []
    const children = pruned(node.children, kept)
    if (children.some(isSomething) || STAYS.has(node.tagName)) return [{ ...node, children }]
    // A space may be all that parts two words: `a<b> </b>c`.
    return children.filter(({ type }) => type === 'text')
  })
}

function isSomething(node: ElementContent): boolean {
  if (node.type === 'text') return /\S/.test(node.value)
  return node.type === 'element' && !(STAYS.has(node.tagName) && !node.children.some(isSomething))
}
