import { Readability } from '@mozilla/readability'
import type { Root, Text } from 'hast'
import { isLeaf, type Leaf } from '../blocks/blocks.ts'
import type { Reasons } from '../blocks/reasons.ts'
import { markedPage, marksOf } from './marked-page.ts'

/** With its default threshold it retries short articles with looser rules, and returns the longest attempt. */
const OPTIONS = { charThreshold: 1, serializer: (node: Node) => node }
/** Readability wraps the loose text of these elements in new ones, which have no marks. */
const LOSES_TEXT: ReadonlySet<string> = new Set(['body', 'div'])

/**
 * Returns what Readability takes for the article of a page. Its output itself is not used, because it renames, unwraps
 * and rewrites what it keeps: the marks that survive in it show which nodes of the page it chose.
 *
 * @returns Texts and media of `page` itself. Empty if Readability finds no article.
 */
export function chosenByReadability(page: Root, reasons: Reasons): ReadonlySet<Leaf> {
  const { document, owners } = markedPage(page, reasons, LOSES_TEXT)
  const article = new Readability<Node>(document, OPTIONS).parse()
  const survivors = article?.content ? textsByMark(article.content) : new Map<number, string>()
  return new Set(
    [...survivors].flatMap(([mark, text]): readonly Leaf[] => {
      const owner = owners[mark]
      if (owner === undefined) return []
      if (owner.type === 'text' || isLeaf(owner)) return [owner]
      const isThere = ({ value }: Text) => /\S/.test(value) && text.includes(value)
      return owner.children.filter((child): child is Text => child.type === 'text' && isThere(child))
    }),
  )
}

/** Returns the text that is directly in each marked element. */
function textsByMark(content: Node): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  function read(node: Node, around: number) {
    if (node.nodeType === node.TEXT_NODE) texts.set(around, (texts.get(around) ?? '') + node.nodeValue)
    // Nodes of this type are elements.
    const marks = node.nodeType === node.ELEMENT_NODE ? marksOf(node as Element) : []
    for (const mark of marks) texts.set(mark, texts.get(mark) ?? '')
    const innermost = marks.length > 0 ? Math.max(...marks) : around
    for (const child of node.childNodes) read(child, innermost)
  }
  read(content, -1)
  return texts
}
