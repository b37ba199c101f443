import type { Blockquote, Image, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** Makes a figure of each picture that is a paragraph of its own and has a caption: Markdown's title. */
export function makeFigures(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const [image, ...others] = paragraph.children
    if (image?.type !== 'image' || !image.title || others.length > 0) return undefined
    if (parent && index !== undefined) parent.children[index] = figure(image, image.title)
    return SKIP
  })
}

/** mdast has no node for figures. `blockquote` is a block of blocks to every tool, and `hName` names the element. */
function figure({ title: _, ...image }: Image, caption: string): Blockquote {
  return {
    type: 'blockquote',
    data: { hName: 'figure' },
    children: [
      { type: 'paragraph', data: { hName: 'div' }, children: [image] },
      { type: 'paragraph', data: { hName: 'figcaption' }, children: [{ type: 'text', value: caption }] },
    ],
  }
}
