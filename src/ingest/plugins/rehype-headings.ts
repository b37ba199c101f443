import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import rehypeSlug from 'rehype-slug'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { normalise } from '../../passage/flatten.ts'
import { type Heading, PAGE_IDS } from '../article.ts'
import { elementsOf } from '../markup/elements.ts'
import { isGenerated, textOfSource } from '../markup/text-of.ts'

/** What this plugin has to be told. */
export interface HeadingsOptions {
  /** The id of the note that says who chose a generated heading. */
  readonly noteId: string
}

/** Ids of the page itself, and names that every object has. */
const RESERVED: ReadonlySet<string> = new Set([...PAGE_IDS, ...Object.getOwnPropertyNames(Object.prototype)])

const slugger = rehypeSlug()

/**
 * Names the headings by their words with rehype-slug, lists them for the contents, and has assistive technology say of a
 * generated one that it is the site's. An id that means something to the page already gets an ending.
 *
 * Sets `file.data.headings`.
 */
export const rehypeHeadings: Plugin<[HeadingsOptions], Root> =
  ({ noteId }) =>
  (tree: Root, file: VFile) => {
    const elements = elementsOf(tree).filter(({ tagName }) => /^h[2-6]$/.test(tagName))
    // It is given the headings' words alone: to visit each node of an article takes longer than to name its headings.
    const named = elements.map((element): Element => {
      const text = isGenerated(element) ? textOf(element) : textOfSource(element)
      return {
        type: 'element',
        tagName: element.tagName,
        properties: {},
        children: [{ type: 'text', value: text }],
      }
    })
    slugger({ type: 'root', children: named })
    const ids = new Set(named.map(({ properties }) => String(properties.id)))
    const idOf = ({ properties }: Element): string => {
      let id = String(properties.id)
      if (!RESERVED.has(id)) return id
      while (RESERVED.has(id) || ids.has(id)) id += '-section'
      ids.add(id)
      return id
    }
    file.data.headings = elements.map((element, index): Heading => {
      const name = named[index] ?? element
      const id = idOf(name)
      element.properties.id = id
      const generated = isGenerated(element)
      if (generated) element.properties.ariaDescribedBy = [noteId]
      return { id, depth: Number(element.tagName.slice(1)), text: normalise(textOf(name)), generated }
    })
  }
