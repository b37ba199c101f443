import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast'
import { raw } from 'hast-util-raw'
import { h } from 'hastscript'
import type { FootnoteDefinition, FootnoteReference, Html, ListItem, Root } from 'mdast'
import { defaultHandlers, type Handlers, toHast } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { refuse, report } from '../../../diagnostics/problem.ts'
import { normalise } from '../../../passage/flatten.ts'
import { namePictures } from '../html/prepare/pictures.ts'
import { refuseTooDeep } from '../markup/depth.ts'
import { mdastOf } from '../markup/from-hast.ts'
import { refuseMisnested } from '../markup/misnested.ts'
import { elementsWithoutWords, onlyWords, textWithin } from '../markup/only-words.ts'
import type { LeftOut } from '../parsed.ts'
import { closeElements } from './close-elements.ts'

const MAX_SHOWN_LENGTH = 60

/**
 * Carries footnotes through hast and back as elements of our own; they are numbered only when the page is rendered. The
 * boxes of tasks are carried as attributes, because controls of raw HTML are removed.
 */
const HANDLERS: Handlers = {
  footnoteReference: (_, { identifier }: FootnoteReference) => h('footnote-reference', { identifier }),
  footnoteDefinition: (state, definition: FootnoteDefinition) =>
    h('footnote-definition', { identifier: definition.identifier }, state.wrap(state.all(definition), true)),
  listItem: (state, { checked, ...item }: ListItem, parent) => {
    const element = defaultHandlers.listItem(state, item, parent)
    return typeof checked === 'boolean'
      ? { ...element, properties: { ...element.properties, dataTask: checked ? 'done' : 'open' } }
      : element
  },
}

/**
 * Replaces the raw HTML of Markdown with the mdast that it stands for, so that later steps see paragraphs, lists and
 * links, however they were written. Returns a tree without raw HTML unchanged. Words of Markdown in elements that
 * browsers do not show are reported.
 *
 * @throws VFileMessage If the markup is nested too deep, or if a word would be lost.
 */
export function withoutRawHtml(
  tree: Root,
  file: VFile,
): { readonly tree: Root; readonly leftOut: readonly LeftOut[] } {
  const html = rawHtml(tree)
  if (html.length === 0) return { tree, leftOut: [] }
  refuseMisnested(html.map(({ value }) => value).join(''), file)
  closeElements(tree)
  const markup = markupOf(tree, file)
  if (!markup) return refuse(file, 'too-deep', { found: 'Markup is nested too deep to be read' })
  refuseTooDeep(markup, file)
  if (markup.type === 'root') namePictures(markup)
  proveContained(tree, markup, file)
  const hidden = elementsWithoutWords(markup)
  reportHiddenWords(hidden, html, file)
  const leftOut = hidden.map((element): LeftOut => {
    const line = element.position?.start.line
    const text = normalise(textWithin(element))
    return { text: `<${element.tagName}> ${text}`, ...(line && { line }), reason: 'hidden-element' }
  })
  const body: HastRoot = markup.type === 'root' ? markup : { type: 'root', children: [] }
  return { tree: mdastOf(onlyWords(body), file), leftOut }
}

/** Warns of elements and comments that are not closed, and so hide what follows them. */
function reportHiddenWords(hidden: readonly Element[], html: readonly Html[], file: VFile): void {
  for (const element of hidden) {
    const start = element.position?.start
    if (start?.offset === undefined || isClosed(element.tagName, start.offset, html)) continue
    report(file, 'hidden-words', {
      found: `<${element.tagName}> hides “${brief(normalise(textWithin(element)))}”`,
      place: { line: start.line, column: start.column },
    })
  }
  for (const { value, position } of html) {
    const start = value.lastIndexOf('<!--')
    if (start < 0 || value.indexOf('-->', start) >= 0) continue
    const text = normalise(value.slice(start + '<!--'.length))
    if (text === '' || !position) continue
    const line = position.start.line + value.slice(0, start).split('\n').length - 1
    report(file, 'hidden-words', {
      found: `A comment that is not closed hides “${brief(text)}”`,
      place: { line, column: start === 0 ? position.start.column : 1 },
    })
  }
}

/** Whether raw HTML closes an element after the place where it begins. */
function isClosed(name: string, start: number, html: readonly Html[]): boolean {
  const closing = new RegExp(`</${name}[\\s>]`, 'i')
  return html.some(({ value, position }) => {
    const end = position?.end.offset
    return end !== undefined && end > start && closing.test(value)
  })
}

function brief(text: string): string {
  return text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH - 1)}…` : text
}

/**
 * Proves that the markup has the words of Markdown, in any order: browsers move what stands in the wrong place of a table.
 * What it removes is told from the markup afterwards.
 */
function proveContained(tree: Root, markup: HastNodes, file: VFile): void {
  let letters = 0
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      letters += lettersOf(node.value)
  })
  if (lettersOf(textWithin(markup)) >= letters) return
  refuse(file, 'lost-word', { found: 'Raw HTML would take words of the text with it' })
}

function lettersOf(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').length
}

function markupOf(tree: Root, file: VFile) {
  try {
    return raw(toHast(tree, { allowDangerousHtml: true, handlers: HANDLERS }), { file })
  } catch (error) {
    // The library is recursive.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function rawHtml(tree: Root): readonly Html[] {
  const found: Html[] = []
  visit(tree, 'html', (node) => {
    found.push(node)
  })
  return found
}
