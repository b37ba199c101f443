import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { normalise } from '../../../passage/flatten.ts'

/** What an owner may state as a title is no longer (see the schema). */
const MAX_TITLE_LENGTH = 1000

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
  if (
    text === '' ||
    text.length > MAX_TITLE_LENGTH ||
    (stated !== undefined && normalise(stated).normalize('NFC') !== text.normalize('NFC'))
  )
    return undefined
  tree.children.shift()
  return text
}
