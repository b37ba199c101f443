import type { Element, ElementContent, Properties } from 'hast'

/** An element to be put around words. Neighbours with equal keys are in one element. */
export interface Wrapper {
  readonly key: string
  readonly tagName: string
  readonly properties: Properties
}

/** A part of a paragraph, with the elements to be put around it, the outermost first. */
export interface Piece {
  readonly wrappers: readonly Wrapper[]
  readonly node: ElementContent
}

/** Returns a wrapper for an element without properties. */
export function plainWrapper(tagName: string): Wrapper {
  return { key: tagName, tagName, properties: {} }
}

/** Puts the wrappers of pieces around them. Word repeats the formatting for each run; here, neighbours share elements. */
export function nest(pieces: readonly Piece[], depth = 0): ElementContent[] {
  const content: ElementContent[] = []
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index]
    const wrapper = piece?.wrappers[depth]
    if (!piece) break
    if (!wrapper) {
      append(content, piece.node)
      index++
      continue
    }
    let end = index + 1
    while (pieces[end]?.wrappers[depth]?.key === wrapper.key) end++
    const children = nest(pieces.slice(index, end), depth + 1)
    content.push({
      type: 'element',
      tagName: wrapper.tagName,
      properties: wrapper.properties,
      children,
    } satisfies Element)
    index = end
  }
  return content
}

/** Joins neighbouring texts, so that words which Word divides into runs are whole. */
function append(content: ElementContent[], node: ElementContent): void {
  const last = content.at(-1)
  if (node.type === 'text' && last?.type === 'text') {
    content[content.length - 1] = { type: 'text', value: last.value + node.value }
  } else content.push(node)
}
