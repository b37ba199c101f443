import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Plugin } from 'unified'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { normalise } from '../../passage/flatten.ts'
import { passageIds } from '../../permalinks/passage-ids.ts'

/** What this plugin has to be told. */
export interface PassagesOptions {
  /** What the link to the passage of a number (counted from 1) is called. */
  readonly linkLabel: (passage: number) => string
}

const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'blockquote',
  'figcaption',
  'dt',
  'dd',
  'td',
  'th',
  'pre',
])

/**
 * Makes every block of text a passage: an id, `data-passage`, and a link to itself. A block that holds other blocks is
 * none; its blocks are.
 *
 * Reads `file.data.headings`: an id of a heading is no passage's.
 */
export const rehypePassages: Plugin<[PassagesOptions], Root> =
  ({ linkLabel }) =>
  (tree: Root, file: VFile) => {
    const passages: { readonly element: Element; readonly text: string }[] = []
    visit(tree, 'element', (element) => {
      if (!BLOCKS.has(element.tagName) || holdsBlocks(element)) return
      const text = normalise(textOf(element))
      if (text !== '') passages.push({ element, text })
      return SKIP
    })

    const reserved = new Set(file.data.headings?.map(({ id }) => id))
    const ids = passageIds(
      passages.map(({ text }) => text),
      reserved,
    )
    passages.forEach(({ element }, index) => {
      const id = ids[index]
      element.properties.id = id
      element.properties.dataPassage = ''
      element.children.push({
        type: 'element',
        tagName: 'a',
        properties: {
          href: `#${id}`,
          dataPassageLink: '',
          dataGenerated: '',
          ariaLabel: linkLabel(index + 1),
        },
        children: [],
      })
    })
  }

function holdsBlocks(element: Element): boolean {
  let found = false
  visit(element, 'element', (descendant) => {
    if (descendant === element || !BLOCKS.has(descendant.tagName)) return
    found = true
    return EXIT
  })
  return found
}
