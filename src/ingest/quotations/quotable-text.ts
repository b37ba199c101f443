import type { PhrasingContent } from 'mdast'

/** Stands for code: a sign that is no letter, no space and no mark. */
const CODE = '\uFFFC'

/**
 * The text of a block as its quotations are looked for in it. No mark within code is one of the text; notes and pictures
 * come between nothing.
 */
export function quotableText(children: readonly PhrasingContent[]): string {
  return children.map(textOf).join('')
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'inlineCode') return CODE
  if (node.type === 'break') return '\n'
  return 'children' in node ? quotableText(node.children) : ''
}
