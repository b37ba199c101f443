import type { Element, ElementContent, Parents, Root } from 'hast'
import { headingRank } from 'hast-util-heading-rank'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { at } from '../../passage/at.ts'
import { normalise } from '../../passage/flatten.ts'
import { withEdition } from '../../permalinks/edition/with-edition.ts'
import { withHeadings } from '../../permalinks/edition/with-headings.ts'
import type { ArticleHistory } from '../../permalinks/ledger.ts'
import { isGenerated, textOfSource } from '../hast/text-of.ts'

/** Options of `rehypePassages`. */
export interface PassagesOptions {
  /** Returns the accessible name of the link to a passage, by its number, counted from 1. */
  readonly linkLabel: (passage: number) => string
}

declare module 'vfile' {
  interface DataMap {
    /** All editions, including the present one. */
    history?: ArticleHistory
  }
}

const BLOCKS: ReadonlySet<string> = new Set([
  ...'p li blockquote figcaption dt dd td th pre div'.split(' '),
  // These have no text of their own, but contain blocks.
  ...'ul ol dl table thead tbody tr figure section hr h2 h3 h4 h5 h6'.split(' '),
])

/**
 * Makes every block of text a passage, with an id, `data-passage`, and a link to itself. If a block contains blocks,
 * these become passages instead, and the text between them is wrapped in blocks. A heading keeps the id of its section,
 * and its words become a passage within it.
 *
 * Reads `file.data.ledger`, so that known passages keep their ids, and no passage gets an id that a heading has or had.
 * Sets `file.data.history`.
 */
export const rehypePassages: Plugin<[PassagesOptions], Root> =
  ({ linkLabel }) =>
  (tree: Root, file: VFile) => {
    const passages: { readonly element: Element; readonly tag: string; readonly text: string }[] = []
    /** The headings, each with the index of the first passage after it. */
    const headings: { readonly id: string; readonly passage: number }[] = []
    const collect = (parent: Parents) => {
      for (const element of parent.children) {
        if (element.type !== 'element') continue
        if (headingRank(element) !== undefined) {
          headings.push({ id: String(element.properties.id), passage: passages.length })
        }
        const isText = isBlock(element) && !isGenerated(element)
        if (isText && element.children.some(isBlock)) {
          element.children = wrapRuns(element.children)
          // A paragraph cannot contain blocks: browsers end it where a block begins.
          if (element.tagName === 'p') element.tagName = 'div'
        } else if (isText) {
          const text = normalise(textOfSource(element))
          if (text !== '')
            passages.push({
              element: headingRank(element) === undefined ? element : within(element),
              tag: element.tagName,
              text,
            })
          continue
        }
        collect(element)
      }
    }
    collect(tree)

    const { ledger, edition = { sha256: '' } } = file.data
    const { history, ids } = withEdition(
      ledger,
      { ...edition, passages: passages.map(({ tag, text }) => (tag === 'p' ? { text } : { text, tag })) },
      new Set([...headings, ...(ledger?.headings ?? [])].map(({ id }) => id)),
    )
    file.data.history = withHeadings(
      history,
      ledger?.headings,
      headings.flatMap(({ id, passage }) =>
        ids[passage] === undefined ? [] : { id, passage: ids[passage] },
      ),
    )
    passages.forEach(({ element }, index) => {
      const id = at(ids, index)
      element.properties.id = id
      element.properties.dataPassage = ''
      const link = { href: `#${id}`, dataPassageLink: '', dataGenerated: '', ariaLabel: linkLabel(index + 1) }
      element.children.push(h('a', link))
    })
  }

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && BLOCKS.has(node.tagName)
}

/** Wraps text between blocks in a block: for example, the text of a list item before the list within it. */
function wrapRuns(children: readonly ElementContent[]): ElementContent[] {
  const wrapped: ElementContent[] = []
  let run: ElementContent[] = []
  const endRun = () => {
    const hasText = run.some((node) => textOfSource(node).trim() !== '')
    wrapped.push(...(hasText ? [h('div', run)] : run))
    run = []
  }
  for (const child of children) {
    if (isBlock(child)) {
      endRun()
      wrapped.push(child)
    } else run.push(child)
  }
  endRun()
  return wrapped
}

function within(heading: Element): Element {
  const words = h('span', heading.children)
  heading.children = [words]
  return words
}
