import type { Root as HastRoot } from 'hast'
import type {
  Blockquote,
  Emphasis,
  FootnoteDefinition,
  Link,
  ListItem,
  Paragraph,
  Parents,
  Root,
  RootContent,
} from 'mdast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { FOOTNOTES_ID } from '../../article.ts'
import { elementsOf } from '../hast/elements.ts'

/** Options of `remarkFootnotes`. */
export interface FootnotesOptions {
  /** The label above the notes. */
  readonly heading: string
  /** BCP 47 tag of the labels. */
  readonly language: string
  /** Returns the accessible name of the link from a note back to its reference. */
  readonly backLabel: (note: number) => string
}

interface Note {
  /** The number of the note, from 1, in the order of the definitions. */
  readonly number: number
  /** The number of references to it so far. */
  references: number
}

/**
 * Renders footnotes in the places where the author defined them, numbered in that order. Consecutive definitions become
 * one list. Each reference is a link to its note, and each note has links back. The numbers and arrows are marked
 * `data-generated`.
 */
export const remarkFootnotes: Plugin<[FootnotesOptions], Root> =
  ({ heading, language, backLabel }) =>
  (tree: Root, file: VFile) => {
    if (!holdsNote(tree)) return
    const languageOfLabel = language !== file.data.language && { lang: language }
    const notes = new Map<FootnoteDefinition, Note>()
    const byIdentifier = new Map<string, Note>()
    visit(tree, 'footnoteDefinition', (definition) => {
      const note = { number: notes.size + 1, references: 0 }
      notes.set(definition, note)
      if (!byIdentifier.has(definition.identifier)) byIdentifier.set(definition.identifier, note)
    })
    visit(tree, 'footnoteReference', (reference, index, parent) => {
      const note = byIdentifier.get(reference.identifier)
      if (note && parent && index !== undefined) parent.children[index] = referenceTo(note)
    })
    let isFirst = true
    setLists(tree)

    function setLists(parent: Parents): void {
      for (const child of parent.children) if ('children' in child) setLists(child)
      if (!parent.children.some(({ type }) => type === 'footnoteDefinition')) return
      const children: RootContent[] = []
      let run: FootnoteDefinition[] = []
      const endRun = () => {
        if (run.length > 0) children.push(listOf(run))
        run = []
      }
      for (const child of parent.children) {
        if (child.type === 'footnoteDefinition') run.push(child)
        else {
          endRun()
          children.push(child)
        }
      }
      endRun()
      // Where a definition is allowed, a list is allowed, too.
      parent.children = children as typeof parent.children
    }

    function listOf(definitions: readonly FootnoteDefinition[]): Blockquote {
      const label: Paragraph = {
        type: 'paragraph',
        data: { hName: 'div', hProperties: { dataGenerated: '', id: FOOTNOTES_ID, ...languageOfLabel } },
        children: [{ type: 'text', value: heading }],
      }
      const items = definitions.map((definition) => itemOf(definition, notes.get(definition)))
      const [first] = definitions
      const start = (first && notes.get(first)?.number) ?? 1
      const labels = isFirst ? [label] : []
      isFirst = false
      return {
        type: 'blockquote',
        data: { hName: 'section', hProperties: { dataFootnotes: '' } },
        children: [...labels, { type: 'list', ordered: true, start, spread: true, children: items }],
      }
    }

    function itemOf({ children }: FootnoteDefinition, note: Note | undefined): ListItem {
      const { number = 0, references = 0 } = note ?? {}
      const back = Array.from({ length: references }, (_, index) => wayBack(number, index))
      const last = children.at(-1)
      const withBack: ListItem['children'] =
        last?.type === 'paragraph'
          ? [...children.slice(0, -1), { ...last, children: [...last.children, ...back] }]
          : [...children, ...(back.length > 0 ? [{ type: 'paragraph' as const, children: back }] : [])]
      return {
        type: 'listItem',
        spread: true,
        data: { hProperties: { id: `fn.${number}` } },
        children: withBack,
      }
    }

    function wayBack(number: number, index: number): Link {
      return {
        type: 'link',
        url: `#${referenceId(number, index)}`,
        data: {
          hProperties: { dataFootnoteBackref: '', dataGenerated: '', ariaLabel: backLabel(number) },
        },
        children: [{ type: 'text', value: '↩' }],
      }
    }
  }

/** Writes its number into each reference. Runs after rehype-slug, which would add the number to the id of a heading. */
export const rehypeFootnoteNumbers: Plugin<[], HastRoot> = () => (tree: HastRoot) => {
  for (const { properties, children } of elementsOf(tree)) {
    if (properties.dataFootnoteRef === undefined) continue
    children.push({ type: 'text', value: String(properties.href).slice(noteAddress('').length) })
  }
}

function holdsNote(parent: Parents): boolean {
  return parent.children.some(
    (child) => child.type === 'footnoteDefinition' || ('children' in child && holdsNote(child)),
  )
}

function referenceTo(note: Note): Emphasis {
  const id = referenceId(note.number, note.references++)
  const link: Link = {
    type: 'link',
    url: noteAddress(note.number),
    data: {
      hProperties: { id, dataFootnoteRef: '', dataGenerated: '', ariaDescribedBy: [FOOTNOTES_ID] },
    },
    children: [],
  }
  return { type: 'emphasis', data: { hName: 'sup' }, children: [link] }
}

function noteAddress(number: number | ''): string {
  return `#fn.${number}`
}

/** Returns the id of a reference. It contains a dot, which the slug of a heading cannot, so that no heading has it. */
function referenceId(number: number, index: number): string {
  return index === 0 ? `fnref.${number}` : `fnref.${number}-${index + 1}`
}
