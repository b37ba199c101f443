import { raw } from 'hast-util-raw'
import { h } from 'hastscript'
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast'
import { type Handlers, toHast } from 'mdast-util-to-hast'
import { EXIT, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { refuse } from '../../../diagnostics/problem.ts'
import { refuseTooDeep } from '../markup/depth.ts'
import { mdastOf } from '../markup/from-hast.ts'
import { onlyWords } from '../markup/only-words.ts'

/** Carries footnotes through hast and back as elements of our own; they are numbered only when the page is rendered. */
const FOOTNOTES: Handlers = {
  footnoteReference: (_, { identifier }: FootnoteReference) => h('footnote-reference', { identifier }),
  footnoteDefinition: (state, definition: FootnoteDefinition) =>
    h('footnote-definition', { identifier: definition.identifier }, state.wrap(state.all(definition), true)),
}

/**
 * Replaces the raw HTML of Markdown with the mdast that it stands for, so that later steps see paragraphs, lists and
 * links, however they were written. Returns a tree without raw HTML unchanged.
 *
 * @throws VFileMessage If the markup is nested too deep.
 */
export function withoutRawHtml(tree: Root, file: VFile): Root {
  if (!hasRawHtml(tree)) return tree
  const markup = markupOf(tree, file)
  if (!markup) return refuse(file, 'too-deep', { found: 'Markup is nested too deep to be read' })
  refuseTooDeep(markup, file)
  return markup.type === 'root' ? mdastOf(onlyWords(markup), file) : { type: 'root', children: [] }
}

function markupOf(tree: Root, file: VFile) {
  try {
    return raw(toHast(tree, { allowDangerousHtml: true, handlers: FOOTNOTES }), { file })
  } catch (error) {
    // The library is recursive.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function hasRawHtml(tree: Root): boolean {
  let found = false
  visit(tree, 'html', () => {
    found = true
    return EXIT
  })
  return found
}
