import type { PhrasingContent } from 'mdast'
import { quotableText } from './quotable-text.ts'
import type { QuotationNode } from './quotation-node.ts'

/** The part of a quotation in one block. */
export interface NumberedPiece {
  /** Where the words begin and end, in UTF-16 code units of the block's quotable text. */
  readonly start: number
  readonly end: number
  /** The number of the quotation, see `QuotationNode`. Each piece of a block has a different number. */
  readonly number: number
}

/**
 * Wraps words of a block in quotation nodes. The author's markup is never split: a link or emphasis within a quotation
 * becomes its child. If a quotation covers only a part of a link, the quotation is split: one node is inside the link
 * and another is outside.
 *
 * @param children The children of the block. Their descendants are changed in place.
 * @param pieces Sorted by start, the outer one first. Two pieces must be nested or not overlap.
 * @returns The new children of the block.
 */
export function placeQuotations(
  children: readonly PhrasingContent[],
  pieces: readonly NumberedPiece[],
): PhrasingContent[] {
  const edges = pieces.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b)
  let edge = 0
  let piece = 0
  let position = 0
  /** The pieces around the current position, outermost first. */
  const around: NumberedPiece[] = []
  return fill(children, 0)

  /** @param outside The number of pieces that are already wrapped around the parent of these nodes. */
  function fill(nodes: readonly PhrasingContent[], outside: number): PhrasingContent[] {
    const filled: PhrasingContent[] = []
    const open: QuotationNode[] = []
    const innermost = () => open.at(-1)?.children ?? filled
    for (const node of cutAtEdges(nodes)) {
      const end = position + quotableText([node]).length
      moveOn()
      const whole = around.slice(outside).filter((holder) => holder.end >= end)
      open.length = whole.filter(({ number }, depth) => number === open[depth]?.number).length
      // White space alone is not wrapped: a quotation node would be empty.
      const opening = node.type === 'text' && node.value.trim() === '' ? [] : whole.slice(open.length)
      for (const { number } of opening) {
        const quotation: QuotationNode = { type: 'quotation', number, children: [] }
        innermost().push(quotation)
        open.push(quotation)
      }
      innermost().push(node)
      if ('children' in node && nextEdge(position) < end) {
        node.children = fill(node.children, outside + whole.length)
      }
      position = end
    }
    return filled
  }

  function* cutAtEdges(nodes: readonly PhrasingContent[]): Generator<PhrasingContent> {
    for (const node of nodes) {
      if (node.type !== 'text') {
        yield node
        continue
      }
      const start = position
      const end = start + node.value.length
      for (let at = start; at < end; ) {
        const until = Math.min(end, nextEdge(at))
        yield { type: 'text', value: node.value.slice(at - start, until - start) }
        at = until
      }
    }
  }

  function nextEdge(after: number): number {
    while ((edges[edge] ?? Number.POSITIVE_INFINITY) <= after) edge++
    return edges[edge] ?? Number.POSITIVE_INFINITY
  }

  function moveOn(): void {
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= position) around.pop()
    for (; piece < pieces.length; piece++) {
      const next = pieces[piece]
      if (!next || next.start > position) return
      if (next.end > position) around.push(next)
    }
  }
}
