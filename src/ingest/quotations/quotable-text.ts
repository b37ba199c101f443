import type { PhrasingContent } from 'mdast'

/** Replaces code: a character that is neither a letter, nor a space, nor a quotation mark. */
const CODE = '\uFFFC'

/**
 * Returns the text of a block in which quotations are searched. Code is replaced by one character, so that marks within
 * it are not taken for quotation marks. Notes and pictures are left out.
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
