import type { Element, ElementContent } from 'hast'
import type { Block, Leaf } from '../blocks/blocks.ts'

/**
 * Restores what Readability lost within an article: the rest of each block of which it kept a part, formulas between
 * kept blocks, and paragraphs that are like kept ones beside them. Among others, it drops paragraphs that are a single
 * link, and the first or last of several groups of paragraphs (its issues 776 and 878).
 */
export function withLostParts(
  blocks: readonly Block[],
  chosen: ReadonlySet<Leaf>,
  formulas: ReadonlySet<Leaf>,
): ReadonlySet<Leaf> {
  const isKept = ({ leaves }: Block) => leaves.some((leaf) => leaf.type === 'text' && chosen.has(leaf))
  const kept = blocks.filter(isKept)
  const holders = new Set(kept.flatMap(({ path }) => path))
  const isLikeKept = likeKeptIn(holders)
  const likeKept = [...lostParts(blocks, holders)].filter(
    ([part, { parent, content }]) => content.every(isParagraph) && isLikeKept(part, parent),
  )
  const between = blocks.slice(blocks.findIndex(isKept), blocks.findLastIndex(isKept) + 1)
  const isFormula = ({ leaves }: Block) =>
    leaves.some((leaf) => formulas.has(leaf)) && leaves.every(isFormulaPart)
  const isFormulaPart = (leaf: Leaf) =>
    formulas.has(leaf) || (leaf.type === 'text' && leaf.value.trim() === '')
  return new Set([
    ...chosen,
    ...kept.flatMap(({ leaves }) => leaves),
    ...between.filter(isFormula).flatMap(({ leaves }) => leaves),
    ...likeKept.flatMap(([, { content }]) => content.flatMap(({ leaves }) => leaves)),
  ])
}

interface LostPart {
  /** The element around it, in which something was kept. */
  readonly parent: Element
  readonly content: Block[]
}

/** Returns the outermost elements in which nothing was kept, and whose parents have something that was. */
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

/** The indices of the first and last kept child of each kind, among all children of an element. */
type KeptKinds = ReadonlyMap<string, { readonly first: number; readonly last: number }>

/**
 * Makes a test of whether a part is like its kept siblings: it has the tag and class of one of them. Without a class, it
 * also has to stand between two of them.
 */
function likeKeptIn(holders: ReadonlySet<Element>): (part: Element, parent: Element) => boolean {
  const kinds = new Map<Element, KeptKinds>()
  const places = new Map<ElementContent, number>()
  const kindsIn = (parent: Element): KeptKinds => {
    const known = kinds.get(parent)
    if (known) return known
    const found = new Map<string, { first: number; last: number }>()
    parent.children.forEach((child, index) => {
      places.set(child, index)
      if (child.type !== 'element' || !holders.has(child)) return
      const kind = kindOf(child)
      found.set(kind, { first: found.get(kind)?.first ?? index, last: index })
    })
    kinds.set(parent, found)
    return found
  }
  return (part, parent) => {
    const like = kindsIn(parent).get(kindOf(part))
    if (!like) return false
    const index = places.get(part) ?? -1
    return part.properties.className !== undefined || (like.first < index && like.last > index)
  }
}

function kindOf({ tagName, properties }: Element): string {
  return [tagName, properties.className].flat().join(' ')
}

function isParagraph({ path }: Block): boolean {
  return path.some(({ tagName }) => tagName === 'p' || tagName === 'blockquote')
}
