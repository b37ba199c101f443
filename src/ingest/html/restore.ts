import type { Element } from 'hast'
import type { Block, Leaf } from './blocks.ts'

/**
 * Puts back what a library lost in the midst of an article: the rest of a line of which it kept a part, and
 * paragraphs that are like kept ones beside them. Readability drops, among others, paragraphs that are one link and
 * the first or last of several groups of paragraphs (its issues 776, 878).
 */
export function withLostParts(blocks: readonly Block[], chosen: ReadonlySet<Leaf>): ReadonlySet<Leaf> {
  const isKept = ({ leaves }: Block) => leaves.some((leaf) => leaf.type === 'text' && chosen.has(leaf))
  const kept = blocks.filter(isKept)
  const holders = new Set(kept.flatMap(({ path }) => path))
  const likeKept = [...lostParts(blocks, holders)].filter(
    ([part, { parent, content }]) => content.every(isParagraph) && isLikeKept(part, parent, holders),
  )
  return new Set([
    ...chosen,
    ...kept.flatMap(({ leaves }) => leaves),
    ...likeKept.flatMap(([, { content }]) => content.flatMap(({ leaves }) => leaves)),
  ])
}

interface LostPart {
  /** Holds something kept. */
  readonly parent: Element
  readonly content: Block[]
}

/** The outermost elements in which nothing was kept, beside others in which something was. */
function lostParts(blocks: readonly Block[], holders: ReadonlySet<Element>): ReadonlyMap<Element, LostPart> {
  const parts = new Map<Element, LostPart>()
  for (const block of blocks) {
    const depth = block.path.findIndex((element) => !holders.has(element))
    const part = block.path[depth]
    const parent = block.path[depth - 1]
    if (!part || !parent) continue
    const known = parts.get(part)
    if (known) known.content.push(block)
    else parts.set(part, { parent, content: [block] })
  }
  return parts
}

/** Of the same tag and class as a kept element beside it; one without a class has to stand between two such. */
function isLikeKept(part: Element, parent: Element, holders: ReadonlySet<Element>): boolean {
  const like = parent.children.flatMap((child, index) =>
    child.type === 'element' && holders.has(child) && kindOf(child) === kindOf(part) ? index : [],
  )
  const index = parent.children.indexOf(part)
  const isBetween = like.some((other) => other < index) && like.some((other) => other > index)
  return part.properties.className === undefined ? isBetween : like.length > 0
}

function kindOf({ tagName, properties }: Element): string {
  return [tagName, properties.className].flat().join(' ')
}

function isParagraph({ path }: Block): boolean {
  return path.some(({ tagName }) => tagName === 'p' || tagName === 'blockquote')
}
