import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { normalise } from '../../passage/flatten.ts'
import type { Heading } from '../article.ts'

/** What this plugin has to be told. */
export interface HeadingsOptions {
  /** The id of the note that says who chose a generated heading. */
  readonly noteId: string
}

/**
 * Lists the headings by the ids that rehype-slug gave them, for the contents, and has assistive technology say of a
 * generated one that it is the site's.
 *
 * Sets `file.data.headings`.
 */
export const rehypeHeadings: Plugin<[HeadingsOptions], Root> =
  ({ noteId }) =>
  (tree: Root, file: VFile) => {
    const headings: Heading[] = []
    visit(tree, 'element', (element) => {
      const depth = /^h([2-6])$/.exec(element.tagName)?.[1]
      if (!depth || typeof element.properties.id !== 'string') return
      const generated = 'dataGenerated' in element.properties
      if (generated) element.properties.ariaDescribedBy = [noteId]
      headings.push({
        id: element.properties.id,
        depth: Number(depth),
        text: normalise(textOf(element)),
        generated,
      })
    })
    file.data.headings = headings
  }
