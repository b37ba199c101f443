import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { elementsOf } from '../../../hast/elements.ts'

/** A `pre` with this share of the text is the text itself. */
const MIN_SHARE = 0.9
/** Longer lines than these are wrapped, so that their ends mean nothing. */
const MAX_VERSE_LENGTH = 50
const BLANK_LINE = /\n[ \t\r]*(?:\n[ \t\r]*)+/

/**
 * Gives paragraphs to a text that is wholly in one `pre`, as browsers show plain text and mail. Lines that look like a table
 * stay as they are; short lines stay lines.
 */
export function withoutPre(content: Root): Root {
  const total = textOf(content).trim().length
  const pre = elementsOf(content).find(
    (element) => element.tagName === 'pre' && textOf(element).trim().length >= total * MIN_SHARE,
  )
  if (!pre || !BLANK_LINE.test(textOf(pre).trim()) || isCode(pre)) return content
  const blocks = paragraphsOf(pre.children).map(blockOf)
  const replaced = (node: ElementContent): ElementContent => {
    if (node === pre) return h('div', blocks)
    return node.type === 'element' ? { ...node, children: node.children.map(replaced) } : node
  }
  return {
    ...content,
    children: content.children.map((node) => (node.type === 'doctype' ? node : replaced(node))),
  }
}

function isCode(pre: Element): boolean {
  return elementsOf(pre).some(({ tagName }) => tagName === 'code')
}

function paragraphsOf(nodes: readonly ElementContent[]): readonly (readonly ElementContent[])[] {
  const paragraphs: ElementContent[][] = [[]]
  for (const node of nodes) {
    const parts = node.type === 'text' ? node.value.split(BLANK_LINE) : []
    if (node.type !== 'text') paragraphs.at(-1)?.push(node)
    parts.forEach((value, index) => {
      if (index > 0) paragraphs.push([])
      paragraphs.at(-1)?.push({ type: 'text', value })
    })
  }
  return paragraphs.filter((paragraph) => /\S/.test(textOf({ type: 'root', children: [...paragraph] })))
}

function blockOf(nodes: readonly ElementContent[]): Element {
  const lines = textOf({ type: 'root', children: [...nodes] })
    .split('\n')
    .filter((line) => /\S/.test(line))
  if (lines.filter((line) => /\S(?: {3,}|\t)\S/.test(line)).length > 1) return h('pre', [...nodes])
  const isVerse = lines.every((line) => line.trim().length <= MAX_VERSE_LENGTH)
  return h('p', isVerse ? nodes.flatMap(withBreaks) : [...nodes])
}

function withBreaks(node: ElementContent): readonly ElementContent[] {
  if (node.type !== 'text') return [node]
  return node.value
    .split('\n')
    .flatMap((value, index): ElementContent[] =>
      index > 0 ? [h('br'), { type: 'text', value }] : [{ type: 'text', value }],
    )
}
