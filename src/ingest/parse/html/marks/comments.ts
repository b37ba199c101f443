import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { elementsOf } from '../../../hast/elements.ts'
import { isNamed } from './names.ts'

/** The mark of a comment in the text of a document that Google Docs exported. */
const REFERENCE = /^cmnt_ref\d+$/
/** The mark before a comment at its end. */
const COMMENT = /^cmnt\d+$/
/** The marks and comments of a document that Word saved as a page. */
const OF_WORD = /^(?:msocomanchor|msocomtxt|MsoCommentReference|msocomhoverzone|_com_\d+|_msocom_\d+)$/i
const WORD_STYLE = /mso-(?:element\s*:\s*comment|special-character\s*:\s*comment|comment-reference)/i

/** Returns the comments of editors, and their marks in the text, of a document that was exported as a page. */
export function editorsComments(page: Root): readonly Element[] {
  const elements = elementsOf(page)
  const parents = new Map<Element, Element>()
  for (const parent of elements) {
    for (const child of parent.children) if (child.type === 'element') parents.set(child, parent)
  }
  /** Returns the highest element that begins with another one, below the body. */
  const begunBy = (element: Element): Element => {
    const parent = parents.get(element)
    const isWhole = parent && parent.tagName !== 'body' && parent.tagName !== 'html'
    const isFirst = isWhole && textOf(parent).trim().startsWith(textOf(element).trim())
    return isFirst && firstElement(parent) === element ? begunBy(parent) : element
  }
  return elements.flatMap((element) => {
    const { id, style, name } = element.properties
    const anchor = String(id ?? name ?? '')
    if (REFERENCE.test(anchor)) return [element]
    if (COMMENT.test(anchor)) return [begunBy(element)]
    return isNamed(element, OF_WORD) || WORD_STYLE.test(String(style ?? '')) ? [element] : []
  })
}

function firstElement({ children }: Element): Element | undefined {
  return children.find((child): child is Element => child.type === 'element')
}
