import type { Nodes, Parents, Root } from 'mdast'
import type { VFile } from 'vfile'
import { placeAt, refuse } from '../../../diagnostics/problem.ts'

/** Nodes that stand for all of their source: words, markup without words, or what `leftOutOf` lists. */
const LEAVES: ReadonlySet<Nodes['type']> = new Set([
  ...([
    'text',
    'inlineCode',
    'code',
    'html',
    'yaml',
    'image',
    'imageReference',
    'footnoteReference',
  ] as const),
  ...(['break', 'thematicBreak', 'definition'] as const),
])
/** Nodes of which the source besides their children is an address, a title or a label. */
const LABELLED: ReadonlySet<Nodes['type']> = new Set(['link', 'linkReference', 'footnoteDefinition'])
/** Markers of items, and boxes of tasks. A parser may count the next marker to the item before it. */
const LIST_MARKERS = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)]|\[[ \txX]\])[\s>]*)*$/
/** The box of a task, which is in the paragraph of its item. */
const TASK = /^\[[ \txX]\]\s*$/
const WORD = /[\p{L}\p{N}]+/u

/**
 * Proves that a parser of Markdown left out no word: each letter and figure of the source stands in a node of the tree,
 * or in markup that is known to hold some.
 *
 * @param tree As it was parsed, with positions.
 * @throws VFileMessage naming the first word that is in no node.
 */
export function proveParsed(tree: Root, text: string, file: VFile): void {
  let at = 0
  const pass = (offset: number, parent: Nodes) => {
    const gap = text.slice(at, offset)
    const word = isMarkup(gap, parent) ? undefined : WORD.exec(gap)
    if (word)
      refuse(file, 'lost-word', {
        found: `“${word[0]}” would be lost`,
        place: placeAt(text, at + word.index),
      })
    at = Math.max(at, offset)
  }
  const read = (parent: Parents) => {
    for (const node of parent.children) {
      const { start, end } = node.position ?? {}
      // Addresses that are links without markup have no position. The text around them is that of their parent.
      if (start?.offset === undefined || end?.offset === undefined) continue
      pass(start.offset, parent)
      if ('children' in node && !LEAVES.has(node.type) && isPlaced(node)) read(node)
      else at = Math.max(at, end.offset)
      pass(end.offset, node)
    }
  }
  read(tree)
  pass(text.length, tree)
}

function isMarkup(gap: string, node: Nodes): boolean {
  if (node.type === 'list' || node.type === 'listItem') return LIST_MARKERS.test(gap)
  return LABELLED.has(node.type) || (node.type === 'paragraph' && TASK.test(gap))
}

function isPlaced(parent: Parents): boolean {
  return parent.children.every(({ position }) => position !== undefined)
}
