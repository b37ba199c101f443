import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { h } from 'hastscript'
import type { FootnoteDefinition } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { mdastOf } from '../markup/from-hast.ts'

const REFERENCE = /^(?:foot|end)note-ref-(.+)$/
const NOTE = /^(?:foot|end)note-(?!ref-)(.+)$/

/**
 * Removes the notes of a Word document from its markup and returns them as footnotes of mdast, so that they are numbered
 * like those of Markdown. mammoth makes a list of them at the end, with numbers and arrows, which are dropped.
 *
 * @param markup The output of mammoth. References to notes in it are replaced.
 * @returns The notes, for the end of the tree.
 */
export function takeNotes(markup: HastRoot, file: VFile): readonly FootnoteDefinition[] {
  const notes: FootnoteDefinition[] = []
  visit(markup, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return undefined
    const reference = REFERENCE.exec(idOf(onlyChild(element)))
    if (element.tagName === 'sup' && reference) {
      const identifier = idOf(onlyChild(element)).replace('-ref-', '-')
      parent.children[index] = h('footnote-reference', { identifier })
      return SKIP
    }
    if (element.tagName !== 'ol' || !element.children.some(isNote)) return undefined
    notes.push(...element.children.filter(isNote).map((item) => noteOf(item, file)))
    parent.children.splice(index, 1)
    return index
  })
  return notes
}

function noteOf(item: Element, file: VFile): FootnoteDefinition {
  visit(item, 'element', (element, index, parent) => {
    const isWayBack = element.tagName === 'a' && String(element.properties.href).includes('note-ref-')
    if (!isWayBack || !parent || index === undefined) return undefined
    parent.children.splice(index, 1)
    return index
  })
  const { children } = mdastOf({ type: 'root', children: item.children }, file)
  // mdastOf wraps runs of text in paragraphs, so these are blocks.
  return {
    type: 'footnoteDefinition',
    identifier: idOf(item),
    children: children as FootnoteDefinition['children'],
  }
}

function isNote(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'li' && NOTE.test(idOf(node))
}

function onlyChild({ children }: Element): Element | undefined {
  const [child, ...others] = children
  return child?.type === 'element' && others.length === 0 ? child : undefined
}

function idOf(element: Element | undefined): string {
  return String(element?.properties.id ?? '')
}
