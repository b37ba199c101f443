import type { Blockquote, Image, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** Makes a figure of a picture that is a paragraph of its own and has a caption, which Markdown calls its title. */
export function makeFigures(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const [image, ...others] = paragraph.children
    if (image?.type !== 'image' || !image.title || others.length > 0) return undefined
    if (parent && index !== undefined) parent.children[index] = figure(image, image.title)
    return SKIP
  })
}

/** `blockquote` is a block of blocks to every program that reads mdast; its element's name says what it is. */
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
