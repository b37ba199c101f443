import { raw } from 'hast-util-raw'
import type { Root, RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { EXIT, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { refuseTooDeep } from '../markup/depth.ts'
import { mdastOf } from '../markup/from-hast.ts'
import { onlyWords } from '../markup/only-words.ts'

/**
 * Turns the raw HTML of Markdown into the mdast that it stands for, so that every later step sees paragraphs, lists and
 * links, however they were written. A tree without raw HTML comes back as it is.
 *
 * @throws VFileMessage where markup is nested too deep.
 */
export function withoutRawHtml(tree: Root, file: VFile): Root {
  if (!hasRawHtml(tree)) return tree
  const children: RootContent[] = []
  let body: RootContent[] = []
  const endBody = () => {
    if (body.length > 0) children.push(...converted({ type: 'root', children: body }, file).children)
    body = []
  }
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition') {
      endBody()
      const note = converted({ type: 'root', children: node.children }, file).children
      // Blocks were converted, and blocks came back.
      children.push({ ...node, children: note as typeof node.children })
    } else body.push(node)
  }
  endBody()
  return { type: 'root', children }
}

function converted(tree: Root, file: VFile): Root {
  const hast = toHast(tree, {
    allowDangerousHtml: true,
    // Footnotes are numbered when the page is made; until then a reference has to survive the conversion.
    handlers: {
      footnoteReference: (_, { identifier }: { identifier: string }) => ({
        type: 'element',
        tagName: 'footnote-reference',
        properties: { identifier },
        children: [],
      }),
    },
  })
  const markup = raw(hast, { file })
  refuseTooDeep(markup, file)
  return markup.type === 'root' ? mdastOf(onlyWords(markup)) : { type: 'root', children: [] }
}

function hasRawHtml(tree: Root): boolean {
  let found = false
  visit(tree, 'html', () => {
    found = true
    return EXIT
  })
  return found
}
