import type { Nodes } from 'hast'

/** Returns the text of a node that comes from the seed, without what the site added. */
export function textOfSource(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || isGenerated(node)) return ''
  return node.children.map(textOfSource).join('')
}

/** Whether the site added an element. */
export function isGenerated(node: Nodes): boolean {
  return node.type === 'element' && 'dataGenerated' in node.properties
}
