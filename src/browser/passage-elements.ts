import { type FlatText, flatten } from '../passage/flatten.ts'
import type { Passage, PassagePoint, PassageSelection } from '../passage/passage.ts'

/** A passage on the page. */
export interface PassageElement extends Passage {
  readonly element: HTMLElement
  readonly nodes: readonly Text[]
  readonly flat: FlatText
}

/**
 * Returns the passages of an article in order, the declared headline and standfirst first, without the text that the
 * build added to them. Their texts are read lazily, because most of a long article is never needed.
 */
export function readPassages(body: Element): readonly PassageElement[] {
  const head = body.closest('[data-article]')?.querySelectorAll<HTMLElement>('[data-headline]') ?? []
  return [...head, ...body.querySelectorAll<HTMLElement>('[data-passage]')].map(
    (element) => new LazyPassage(element),
  )
}

class LazyPassage implements PassageElement {
  readonly element: HTMLElement
  #nodes: readonly Text[] | undefined
  #flat: FlatText | undefined

  constructor(element: HTMLElement) {
    this.element = element
  }

  get id(): string {
    return this.element.id
  }

  get nodes(): readonly Text[] {
    this.#nodes ??= textNodes(this.element)
    return this.#nodes
  }

  get flat(): FlatText {
    this.#flat ??= flatten(this.nodes.map(({ data }) => data))
    return this.#flat
  }

  get text(): string {
    return this.flat.text
  }
}

/** Returns the range on the page for a selection of words in passages. */
export function toRange(passages: readonly PassageElement[], { start, end }: PassageSelection): Range {
  const range = document.createRange()
  const first = passages[start.passage]
  const last = passages[end.passage]
  if (first) setBoundary(first, start.offset, (node, offset) => range.setStart(node, offset))
  // The end is after the last character. That is not always before the next one, because of collapsed white space.
  if (last) setBoundary(last, end.offset - 1, (node, offset) => range.setEnd(node, offset + 1))
  return range
}

function setBoundary(
  passage: PassageElement,
  offset: number,
  set: (node: Text, offset: number) => void,
): void {
  const point = passage.flat.toChunk(offset)
  const node = passage.nodes[point.chunk]
  if (node) set(node, point.offset)
}

/**
 * Returns the words of passages in a range on the page, without white space at the ends; `undefined` if there are none.
 */
export function toSelection(passages: readonly PassageElement[], range: Range): PassageSelection | undefined {
  const spans = passages.flatMap((passage, index) => {
    const span = range.intersectsNode(passage.element) ? spanWithin(passage, range) : undefined
    return span ? [{ index, ...span }] : []
  })
  const first = spans[0]
  const last = spans.at(-1)
  if (!first || !last) return undefined
  const start: PassagePoint = { passage: first.index, offset: first.from }
  return { start, end: { passage: last.index, offset: last.to } }
}

function spanWithin({ nodes, flat }: PassageElement, range: Range): { from: number; to: number } | undefined {
  const firstNode = nodes.findIndex(
    (node) => node === range.startContainer || range.comparePoint(node, 0) >= 0,
  )
  const lastNode = nodes.findLastIndex(
    (node) => node === range.endContainer || range.comparePoint(node, node.length) === 0,
  )
  const first = nodes[firstNode]
  const last = nodes[lastNode]
  if (!first || !last || firstNode > lastNode) return undefined
  const startOffset = first === range.startContainer ? range.startOffset : 0
  const endOffset = last === range.endContainer ? range.endOffset : last.length
  const start = flat.toText({ chunk: firstNode, offset: startOffset })
  const end = flat.toText({ chunk: lastNode, offset: endOffset })
  const words = flat.text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? { from, to } : undefined
}

function textNodes(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Element) {
        return node.hasAttribute('data-generated') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
      }
      return NodeFilter.FILTER_ACCEPT
    },
  )
  const nodes: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode)
  return nodes
}
