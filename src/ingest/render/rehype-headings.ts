import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import rehypeSlug from 'rehype-slug'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type Heading, PAGE_IDS } from '../../article.ts'
import { normalise } from '../../passage/flatten.ts'
import { elementsOf } from '../hast/elements.ts'
import { isGenerated, textOfSource } from '../hast/text-of.ts'

/** What this plugin has to be told. */
export interface HeadingsOptions {
  /** The id of the note that says who chose a generated heading. */
  readonly noteId: string
  /** What the button that shows the note is called, and the language of that. */
  readonly mark: { readonly label: string; readonly language: string }
}

/** Ids of the page itself, and names that every object has. */
const RESERVED: ReadonlySet<string> = new Set([...PAGE_IDS, ...Object.getOwnPropertyNames(Object.prototype)])

const slugger = rehypeSlug()

/**
 * Names the headings by their words with rehype-slug, lists them for the contents, and has a
 * generated one say that it is the site's: to assistive technology, and to who presses the button at it. An id that means something to the page already gets an ending.
 *
 * Reads `file.data.ledger` and `file.data.sectionWords`, sets `file.data.headings`.
 */
export const rehypeHeadings: Plugin<[HeadingsOptions], Root> =
  ({ noteId, mark }) =>
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
    // An id that a passage ever had leads to that passage.
    const passages = file.data.ledger && new Set(file.data.ledger.passages.map(({ id }) => id))
    const isTaken = (id: string) => RESERVED.has(id) || passages?.has(id) === true
    const idOf = ({ properties }: Element): string => {
      let id = String(properties.id)
      if (!isTaken(id)) return id
      while (isTaken(id) || ids.has(id)) id += '-section'
      ids.add(id)
      return id
    }
    file.data.headings = elements.map((element, index): Heading => {
      const name = named[index] ?? element
      const id = idOf(name)
      element.properties.id = id
      const generated = isGenerated(element)
      if (generated) {
        element.properties.ariaDescribedBy = [noteId]
        element.children.push(buttonFor(noteId, mark))
      }
      const stated = element.properties.dataGenerated === 'stated' && { stated: true as const }
      return {
        id,
        depth: Number(element.tagName.slice(1)),
        text: normalise(textOf(name)),
        generated,
        ...stated,
        words: file.data.sectionWords?.[index] ?? 0,
      }
    })
  }

/** See `GeneratedMark.astro`. */
function buttonFor(noteId: string, { label, language }: HeadingsOptions['mark']): Element {
  const properties = { type: 'button', popoverTarget: noteId, lang: language, ariaLabel: label }
  return { type: 'element', tagName: 'button', properties, children: [] }
}
