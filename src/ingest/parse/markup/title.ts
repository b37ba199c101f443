import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { normalise } from '../../../passage/flatten.ts'

/** The longest title that an owner can declare, see the schema. */
const MAX_TITLE_LENGTH = 1000

/**
 * Removes the headline from a tree and returns it: a heading of level 1 before everything else. If another title is
 * declared, the heading stays.
 *
 * @param declared The declared title, which takes precedence over the heading.
 * @returns `undefined` if nothing was removed.
 */
export function takeTitle(tree: Root, declared?: string): string | undefined {
  const [first] = tree.children
  if (first?.type !== 'heading' || first.depth !== 1) return undefined
  const text = normalise(textOf(first, { includeHtml: false, includeImageAlt: false }))
  if (
    text === '' ||
    text.length > MAX_TITLE_LENGTH ||
    (declared !== undefined && normalise(declared).normalize('NFC') !== text.normalize('NFC'))
  )
    return undefined
  tree.children.shift()
  return text
}
