import { Readability } from '@mozilla/readability'
import type { Root, Text } from 'hast'
import { isLeaf, type Leaf } from './blocks.ts'
import { markedPage, marksOf } from './marked-page.ts'

/** Of a short article it would take one loose look after the other, and in the end the longest part of the page. */
const OPTIONS = { charThreshold: 1, serializer: (node: Node) => node }
/** Readability puts loose text of these into new elements, which nothing leads back from. */
const LOSES_TEXT: ReadonlySet<string> = new Set(['body', 'div'])

/**
 * What Readability takes for the article of a page. It only chooses: what it keeps it also renames, unwraps and
 * rewrites, so its choice is read from the numbers that are left in its result, and the page's own nodes are taken.
 *
 * @returns Texts and media of `page` itself; none where Readability finds no article.
 */
export function chosenByReadability(page: Root): ReadonlySet<Leaf> {
  const { document, owners } = markedPage(page, LOSES_TEXT)
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

/** The text that stands directly in each numbered element. */
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
