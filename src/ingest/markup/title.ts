import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { normalise } from '../../passage/flatten.ts'

/**
 * Takes the headline out of a tree: a heading of the first level before everything else. It stands above the text then,
 * not in it. Where another title is stated, the heading stays.
 *
 * @param stated The title that goes before the file's own.
 */
export function takeTitle(tree: Root, stated?: string): string | undefined {
  const [first] = tree.children
  if (first?.type !== 'heading' || first.depth !== 1) return undefined
  const text = normalise(textOf(first, { includeHtml: false, includeImageAlt: false }))
  if (text === '' || (stated !== undefined && normalise(stated) !== text)) return undefined
  tree.children.shift()
  return text
}
