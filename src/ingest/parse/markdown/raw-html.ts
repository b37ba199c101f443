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

/** Footnotes are numbered when the page is made; until then they have to survive the way through markup. */
const FOOTNOTES: Handlers = {
  footnoteReference: (_, { identifier }: FootnoteReference) => h('footnote-reference', { identifier }),
  footnoteDefinition: (state, definition: FootnoteDefinition) =>
    h('footnote-definition', { identifier: definition.identifier }, state.wrap(state.all(definition), true)),
}

/**
 * Turns the raw HTML of Markdown into the mdast that it stands for, so that every later step sees paragraphs, lists and
 * links, however they were written. A tree without raw HTML comes back as it is.
 *
 * @throws VFileMessage where markup is nested too deep.
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
    // The library calls itself for each level.
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
