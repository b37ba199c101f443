import type { Element, Nodes, Root, Text } from 'hast'
import { isNeverShown } from '../../markup/only-words.ts'
import type { LeftOutReason } from '../../parsed.ts'
import { framedWords } from './framed.ts'
import type { Reasons } from './reasons.ts'

/** The smallest thing that is kept or left out: a text node, a picture or other medium, a horizontal rule. */
export type Leaf = Text | Element

/** A paragraph, a cell, a heading, or a run of loose text between such elements. */
export interface Block {
  /** The block elements around it, outermost first. */
  readonly path: readonly Element[]
  readonly leaves: readonly Leaf[]
  /** Its words, with the white space of the source. */
  readonly text: string
  /** Whether every word of it is a link. */
  readonly isLinked: boolean
  /** Why it is left out, whatever is chosen for the article; `undefined` if it may be kept. */
  readonly reason: LeftOutReason | undefined
}

/** Elements that are kept or left out as a whole. The content of a medium is only its fallback. */
const LEAF_ELEMENTS: ReadonlySet<string> = new Set('audio embed hr iframe img object video'.split(' '))
/** Phrasing content (HTML Standard, §3.2.5.2.5), obsolete elements and MathML included. Every other element is a block. */
const WITHIN_LINE: ReadonlySet<string> = new Set(
  `a abbr acronym audio b bdi bdo big br cite code data del dfn em embed font i iframe img ins kbd label mark math nobr
object output picture q rb rp rt rtc ruby s samp slot small span strike strong sub sup time tt u var video wbr annotation annotation-xml maction menclose merror
mfenced mfrac mi mmultiscripts mn mo mover mpadded mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr
munder munderover semantics`.split(/\s/),
)

/** Buttons and custom elements can be words of a line. */
const MAYBE_IN_LINE = /^button$|-/

/** A block of which the end is not reached. */
interface OpenBlock {
  readonly leaves: Leaf[]
  text: string
  /** Its words that are in no link. */
  unlinked: string
}

/**
 * Returns the blocks of a page, in order. Within a line, what is left out for a reason of its own is a block of its own,
 * so that it is not kept with the line around it, and does not divide it.
 */
export function blocksOf(body: Root | Element, reasons: Reasons): readonly Block[] {
  const blocks: Block[] = []
  /** Elements that are part of a line because words stand beside them. */
  const inLine = new Set<Nodes>()
  let open = newBlock()
  collect(body, [], false, undefined)
  endBlock([], undefined)
  return blocks

  function endBlock(path: readonly Element[], reason: LeftOutReason | undefined) {
    const { leaves, text, unlinked } = open
    if (text.trim() !== '' || leaves.some(({ type }) => type === 'element')) {
      blocks.push({ path, leaves, text, isLinked: !hasWords(unlinked), reason })
    }
    open = newBlock()
  }
  function collect(
    node: Nodes,
    path: readonly Element[],
    inLink: boolean,
    around: LeftOutReason | undefined,
  ) {
    if (node.type === 'text') addText(node, inLink)
    else if (node.type === 'root') collectAll(node, path, inLink, around)
    else if (node.type === 'element' && !isNeverShown(node)) {
      const reason = reasons.get(node)
      const isInLine = isWithinLine(node) || inLine.has(node)
      const inner = isInLine ? path : [...path, node]
      if (reason !== around && (isInLine || reason)) {
        const line = open
        open = newBlock()
        collectIn(node, inner, inLink, reason)
        endBlock(inner, reason)
        open = line
      } else if (isInLine) {
        collectIn(node, path, inLink, reason)
        if (node.tagName === 'br') open.text += '\n'
      } else {
        endBlock(path, around)
        collectIn(node, inner, inLink, reason)
        endBlock(inner, reason)
      }
    }
  }
  function collectIn(
    element: Element,
    path: readonly Element[],
    inLink: boolean,
    reason: LeftOutReason | undefined,
  ) {
    if (!isLeaf(element)) collectAll(element, path, inLink || element.tagName === 'a', reason)
    else {
      open.leaves.push(element)
      const framed = framedWords(element)
      if (framed) blocks.push({ path, leaves: [], text: framed, isLinked: false, reason: reason ?? 'frame' })
    }
  }
  function collectAll(
    { children }: Root | Element,
    path: readonly Element[],
    inLink: boolean,
    reason: LeftOutReason | undefined,
  ) {
    const hasLine = children.some((child) => child.type === 'text' && hasWords(child.value))
    for (const child of children) {
      if (hasLine && child.type === 'element' && MAYBE_IN_LINE.test(child.tagName)) inLine.add(child)
      collect(child, path, inLink, reason)
    }
  }
  function addText(text: Text, inLink: boolean) {
    open.leaves.push(text)
    open.text += text.value
    if (!inLink) open.unlinked += text.value
  }
}

function newBlock(): OpenBlock {
  return { leaves: [], text: '', unlinked: '' }
}

/** Whether an element is kept or left out as a whole, whatever its content. */
export function isLeaf({ tagName }: Element): boolean {
  return LEAF_ELEMENTS.has(tagName)
}

/** Whether a text has a letter or digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Whether an element is part of a line. Every other element is a block. */
export function isWithinLine({ tagName, properties }: Element): boolean {
  if (WITHIN_LINE.has(tagName)) return true
  // MathJax sets a formula into the line around it, unless it says otherwise.
  return tagName.startsWith('mjx-') && !(tagName === 'mjx-container' && properties.display)
}
