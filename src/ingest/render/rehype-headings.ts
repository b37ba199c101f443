import type { Element, Root } from 'hast'
import { headingRank } from 'hast-util-heading-rank'
import { toString as textOf } from 'hast-util-to-string'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type Heading, PAGE_IDS } from '../../article.ts'
import { at } from '../../passage/at.ts'
import { normalise } from '../../passage/flatten.ts'
import { elementsOf } from '../hast/elements.ts'
import { DECLARED_MARK, isGenerated } from '../hast/text-of.ts'

/** Options of `rehypeHeadings`. */
export interface HeadingsOptions {
  /** The id of the note that says who chose a generated heading. */
  readonly noteId: string
}

declare module 'vfile' {
  interface DataMap {
    headings?: Heading[]
  }
}

/** Ids of the page itself, and names of properties that every object has, which could be shadowed in scripts. */
const RESERVED: ReadonlySet<string> = new Set([...PAGE_IDS, ...Object.getOwnPropertyNames(Object.prototype)])

/**
 * Records the headings for the contents. A description tells assistive technology which ones are generated. An id that
 * the page or a passage already has gets the ending `-section`.
 *
 * Runs after rehype-slug. Reads `file.data.ledger` and `file.data.sectionWords`, sets `file.data.headings`.
 */
export const rehypeHeadings: Plugin<[HeadingsOptions], Root> =
  ({ noteId }) =>
  (tree: Root, file: VFile) => {
    const headings = elementsOf(tree).flatMap((element) => {
      const depth = headingRank(element)
      return depth === undefined ? [] : [{ element, depth }]
    })
    const ids = new Set(headings.map(({ element }) => String(element.properties.id)))
    // Links with an id that a passage ever had lead to that passage.
    const passages = file.data.ledger && new Set(file.data.ledger.passages.map(({ id }) => id))
    const isTaken = (id: string) => RESERVED.has(id) || passages?.has(id) === true
    const idOf = ({ properties }: Element): string => {
      let id = String(properties.id)
      if (!isTaken(id)) return id
      while (isTaken(id) || ids.has(id)) id += '-section'
      ids.add(id)
      return id
    }
    file.data.headings = headings.map(({ element, depth }, index): Heading => {
      const text = normalise(textOf(element))
      const id = idOf(element)
      element.properties.id = id
      const generated = isGenerated(element)
      if (generated) element.properties.ariaDescribedBy = [noteId]
      const declared = element.properties.dataGenerated === DECLARED_MARK && { declared: true as const }
      const words = at(file.data.sectionWords ?? [], index)
      return { id, depth, text, generated, ...declared, words }
    })
  }
