import type { Nodes } from 'hast'

/** The value of `data-generated` on a heading that the owner declared. Other generated elements have an empty value. */
export const DECLARED_MARK = 'stated'

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
