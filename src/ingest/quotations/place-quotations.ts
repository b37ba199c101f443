import type { PhrasingContent } from 'mdast'
import { quotableText } from './quotable-text.ts'
import type { QuotationNode } from './quotation-node.ts'

/** What a block has of a quotation. */
export interface NumberedPiece {
  /** In UTF-16 code units of the block's quotable text. */
  readonly start: number
  readonly end: number
  /** See `QuotationNode`; no other piece of the block has it. */
  readonly number: number
}

/**
 * Puts quotations around words of a block. The author's markup stays whole: what lies within a quotation, it holds; of a
 * link or emphasis that it shares a part with, one piece of it is inside and another outside.
 *
 * @param children Of the block. What they hold is changed.
 * @param pieces In the order of their starts, outer ones first; of two, one is within the other, or they are apart.
 */
export function placeQuotations(
  children: readonly PhrasingContent[],
  pieces: readonly NumberedPiece[],
): PhrasingContent[] {
  const edges = pieces.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b)
  let edge = 0
  let piece = 0
  let position = 0
  /** The pieces that hold what stands at the position, each within the one before it. */
  const around: NumberedPiece[] = []
  return fill(children, 0)

  /** @param outside How many of the pieces are around this parent already. */
  function fill(nodes: readonly PhrasingContent[], outside: number): PhrasingContent[] {
    const filled: PhrasingContent[] = []
    const open: QuotationNode[] = []
    const innermost = () => open.at(-1)?.children ?? filled
    for (const node of cutAtEdges(nodes)) {
      const end = position + quotableText([node]).length
      moveOn()
      const whole = around.slice(outside).filter((holder) => holder.end >= end)
      open.length = whole.filter(({ number }, depth) => number === open[depth]?.number).length
      // White space by itself is no piece.
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
