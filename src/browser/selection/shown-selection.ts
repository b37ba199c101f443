import type { ShownSelection } from '../../passage/link/describe.ts'
import type { PassageSelection } from '../../passage/passage.ts'
import type { PassageElement } from '../passage-elements.ts'
import { readShownBlocks } from '../shown-blocks.ts'

/**
 * Returns selected words by the blocks of the page.
 *
 * @throws RangeError If the page does not show the words.
 */
export function shownSelection(
  passages: readonly PassageElement[],
  { start, end }: PassageSelection,
): ShownSelection {
  const blocks = readShownBlocks()
  const placeOf = (passage: number, offset: number) => {
    const { nodes, flat } = passages[passage] ?? {}
    const point = flat?.toChunk(offset)
    const node = point && nodes?.[point.chunk]
    const block = blocks.findIndex((candidate) => node !== undefined && candidate.nodes.includes(node))
    const found = blocks[block]
    if (!node || !found) throw new RangeError('The page does not show the selected words.')
    return {
      passage: block,
      offset: found.flat.toText({ chunk: found.nodes.indexOf(node), offset: point.offset }),
    }
  }
  const last = placeOf(end.passage, end.offset - 1)
  return {
    blocks,
    selection: {
      start: placeOf(start.passage, start.offset),
      end: { ...last, offset: last.offset + 1 },
    },
  }
}
