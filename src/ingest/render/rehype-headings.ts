import type { Element, Root } from 'hast'
import { headingRank } from 'hast-util-heading-rank'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type Heading, PAGE_IDS } from '../../article.ts'
import { normalise } from '../../passage/flatten.ts'
import { elementsOf } from '../hast/elements.ts'
import { isGenerated } from '../hast/text-of.ts'

/** What this plugin has to be told. */
export interface HeadingsOptions {
  /** The id of the note that says who chose a generated heading. */
  readonly noteId: string
  /** What the button that shows the note is called, and the language of that. */
  readonly mark: { readonly label: string; readonly language: string }
}

declare module 'vfile' {
  interface DataMap {
    headings?: Heading[]
  }
}

/** Ids of the page itself, and names that every object has. */
const RESERVED: ReadonlySet<string> = new Set([...PAGE_IDS, ...Object.getOwnPropertyNames(Object.prototype)])

/**
 * Lists the headings for the contents, and makes a generated one say that it is the site's: to assistive technology, and
 * to readers who press its button. An id that the page or a passage already has gets an ending.
 *
 * Runs after rehype-slug. Reads `file.data.ledger` and `file.data.sectionWords`, sets `file.data.headings`.
 */
export const rehypeHeadings: Plugin<[HeadingsOptions], Root> =
  ({ noteId, mark }) =>
  (tree: Root, file: VFile) => {
    const elements = elementsOf(tree).filter((element) => headingRank(element) !== undefined)
    const ids = new Set(elements.map(({ properties }) => String(properties.id)))
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
      const text = normalise(textOf(element))
      const id = idOf(element)
      element.properties.id = id
      const generated = isGenerated(element)
      if (generated) {
        element.properties.ariaDescribedBy = [noteId]
        element.children.push(buttonFor(noteId, mark))
      }
      const stated = element.properties.dataGenerated === 'stated' && { stated: true as const }
      const words = file.data.sectionWords?.[index] ?? 0
      return { id, depth: headingRank(element) ?? 0, text, generated, ...stated, words }
    })
  }

/** See `GeneratedMark.astro`. */
function buttonFor(noteId: string, { label, language }: HeadingsOptions['mark']): Element {
  return h('button', { type: 'button', popoverTarget: noteId, lang: language, ariaLabel: label })
}
