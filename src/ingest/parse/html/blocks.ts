import type { Element, Nodes, Root, Text } from 'hast'
import { visit } from 'unist-util-visit'
import { onlyWords } from '../markup/only-words.ts'

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
}

/** Elements that are kept or left out as a whole. The content of a medium is only its fallback. */
const LEAF_ELEMENTS: ReadonlySet<string> = new Set('audio embed hr iframe img object video'.split(' '))
/** Phrasing content (HTML Standard, §3.2.5.2.5), obsolete elements included. Every other element is a block. */
const WITHIN_LINE: ReadonlySet<string> = new Set(
  `a abbr acronym audio b bdi bdo big br cite code data del dfn em embed font i iframe img ins kbd label mark math nobr
object output picture q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var video wbr`.split(
    /\s/,
  ),
)

/**
 * Returns the blocks of a page, in order. Hidden elements and buttons are blocks of their own, so that they are not kept
 * with the line around them.
 */
export function blocksOf(body: Root | Element): readonly Block[] {
  const words = textsOf(onlyWords({ type: 'root', children: body.type === 'root' ? body.children : [body] }))
  const blocks: Block[] = []
  let leaves: Leaf[] = []
  let text = ''
  let unlinked = ''

  function endBlock(path: readonly Element[]) {
    if (text.trim() !== '' || leaves.some(({ type }) => type === 'element')) {
      blocks.push({ path, leaves, text, isLinked: !hasWords(unlinked) })
    }
    leaves = []
    text = unlinked = ''
  }
  function collect(node: Nodes, path: readonly Element[], inLink: boolean) {
    if (node.type === 'text') {
      if (!words.has(node)) return
      leaves.push(node)
      text += node.value
      if (!inLink) unlinked += node.value
    } else if (node.type === 'root') {
      for (const child of node.children) collect(child, path, inLink)
    } else if (node.type === 'element') {
      const isBlock = !isWithinLine(node)
      const inner = isBlock ? [...path, node] : path
      if (isBlock) endBlock(path)
      if (isLeaf(node)) leaves.push(node)
      else for (const child of node.children) collect(child, inner, inLink || node.tagName === 'a')
      if (isBlock) endBlock(inner)
      else if (node.tagName === 'br') text += '\n'
    }
  }
  collect(body, [], false)
  endBlock([])
  return blocks
}

/** Whether an element is kept or left out as a whole, whatever its content. */
export function isLeaf({ tagName }: Element): boolean {
  return LEAF_ELEMENTS.has(tagName)
}

/** Whether a text has a letter or digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function isWithinLine({ tagName, properties }: Element): boolean {
  const isHidden =
    Boolean(properties.hidden) || /(?:^|;)\s*display\s*:\s*none/i.test(String(properties.style ?? ''))
  return WITHIN_LINE.has(tagName) && !isHidden
}

function textsOf(tree: Root): ReadonlySet<Text> {
  const texts = new Set<Text>()
  visit(tree, 'text', (text) => void texts.add(text))
  return texts
}
