import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../../diagnostics/problem.ts'
import { closeBidi } from '../../languages/bidi.ts'
import { isGenerated, textOfSource } from '../hast/text-of.ts'

/** Elements whose text is separate from that of the elements around them. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...'p li blockquote figcaption dt dd td th pre div caption summary h1 h2 h3 h4 h5 h6'.split(' '),
])
const OPENING = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/

/**
 * Closes control characters for the direction of writing that are still open at the end of a block, so that they do not
 * affect the rest of the page. The closing characters are in an element with `data-generated`. Reports each such block.
 */
export const rehypeBidi: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  if (!OPENING.test(textOfSource(tree))) return
  visit(tree, 'element', (block) => {
    if (isGenerated(block)) return SKIP
    if (!BLOCKS.has(block.tagName)) return undefined
    const text = ownText(block)
    const closing = OPENING.test(text) ? closeBidi(text) : ''
    if (closing === '') return undefined
    block.children.push(h('span', { dataGenerated: '' }, closing))
    const start = text.replace(/\s+/g, ' ').trim().slice(0, 40)
    report(file, 'unclosed-bidi', {
      found: `A control for the direction of writing is not closed in “${start}”`,
      ...(block.position && { place: block.position.start }),
    })
    return undefined
  })
}

/** Returns the text of a block without that of the blocks within it. */
function ownText(block: Element): string {
  return block.children
    .map((child) => {
      if (child.type !== 'element') return textOfSource(child)
      return BLOCKS.has(child.tagName) || isGenerated(child) ? '' : ownText(child)
    })
    .join('')
}
