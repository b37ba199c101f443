import type { LeftOut, LeftOutReason } from '../parsed.ts'
import { symbolOf } from './file/symbols.ts'
import { childrenOf, nameOf, type XmlElement } from './file/xml.ts'

/** What a page does not have of a document, or has besides its words. The proof that no word is lost goes by it. */
export interface Changes {
  /** The elements that are not on the page. */
  readonly leftOut: Map<XmlElement, LeftOut>
  /** What Word shows before and after elements although no text in the file says it, such as the numbers of headings. */
  readonly before: Map<XmlElement, string>
  readonly after: Map<XmlElement, string>
  /** Paragraphs that go on in the next, because their end is deleted. */
  readonly joined: Set<XmlElement>
}

/** Returns changes without any entry. */
export function noChanges(): Changes {
  return { leftOut: new Map(), before: new Map(), after: new Map(), joined: new Set() }
}

/**
 * Records that an element is not on the page.
 *
 * @param text Its words, if they are not in it as text.
 */
export function leaveOut(
  { leftOut }: Changes,
  element: XmlElement,
  reason: LeftOutReason,
  text = wordsIn(element),
): void {
  leftOut.set(element, { text, reason })
}

/** Elements behind which a word ends. */
const ENDS: ReadonlySet<string> = new Set('w:p w:tab w:br w:cr w:tc a:p a:br w:ptab'.split(' '))
const SYMBOLS: ReadonlySet<string> = new Set(['w:sym', 'w16se:symEx'])
const TEXTS: ReadonlySet<string> = new Set('w:t w:delText m:t a:t'.split(' '))

/** Returns all words in an element, shown or not, on one line. */
export function wordsIn(element: XmlElement): string {
  const collect = (node: XmlElement): string => {
    const name = nameOf(node)
    if (SYMBOLS.has(name)) return symbolOf(node) ?? ''
    const text = TEXTS.has(name) ? (node.textContent ?? '') : childrenOf(node).map(collect).join('')
    return ENDS.has(name) ? `${text} ` : text
  }
  return collect(element).replace(/\s+/g, ' ').trim()
}
