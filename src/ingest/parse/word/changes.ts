import type { LeftOut, LeftOutReason } from '../parsed.ts'
import { symbolOf } from './file/symbols.ts'
import { attributeOf, childrenOf, nameOf, type XmlElement } from './file/xml.ts'

/** What a page does not have of a document, or has besides its words. The proof that no word is lost goes by it. */
export interface Changes {
  /** The elements that are not on the page. */
  readonly leftOut: Map<XmlElement, LeftOut>
  /** What Word shows before and after elements although no text in the file says it, such as the numbers of headings. */
  readonly before: Map<XmlElement, string>
  readonly after: Map<XmlElement, string>
  /** The texts of which characters of symbol fonts were replaced by those of Unicode. */
  readonly replaced: Map<XmlElement, string>
  /** Paragraphs that go on in the next, because their end is deleted. */
  readonly joined: Set<XmlElement>
  /** Runs that are on the page although readers of the document hardly see them. */
  readonly hardlyVisible: XmlElement[]
}

/** Returns changes without any entry. */
export function noChanges(): Changes {
  return {
    leftOut: new Map(),
    before: new Map(),
    after: new Map(),
    replaced: new Map(),
    joined: new Set(),
    hardlyVisible: [],
  }
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

/** Whether an element itself has words. */
export function isText(element: XmlElement): boolean {
  const name = nameOf(element)
  return (
    (TEXTS.has(name) && /\S/.test(element.textContent ?? '')) || SYMBOLS.has(name) || name === 'v:textpath'
  )
}

/**
 * Returns all words in an element, shown or not, on one line.
 *
 * @param max How many characters are read at least, if there are more.
 */
export function wordsIn(element: XmlElement, max = Number.POSITIVE_INFINITY): string {
  let words = ''
  const collect = (node: XmlElement): void => {
    if (words.length > max) return
    const name = nameOf(node)
    if (TEXTS.has(name)) words += node.textContent ?? ''
    else if (SYMBOLS.has(name)) words += symbolOf(node) ?? ''
    else for (const child of childrenOf(node)) collect(child)
    if (name === 'v:textpath') words += ` ${attributeOf(node, 'string') ?? ''} `
    if (ENDS.has(name)) words += ' '
  }
  collect(element)
  return words.replace(/\s+/g, ' ').trim()
}
