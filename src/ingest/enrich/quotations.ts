import type { Heading, Nodes, Paragraph, Root, TableCell } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { at } from '../../passage/at.ts'
import { findQuotations } from '../quotations/find-quotations.ts'
import { type NumberedPiece, placeQuotations } from '../quotations/place-quotations.ts'
import { quotableText } from '../quotations/quotable-text.ts'

/** A block that contains phrasing. */
type Block = Paragraph | Heading | TableCell

/**
 * Wraps quoted words in `quotation` nodes. The text itself is not changed. A quotation may be in several pieces, in
 * several paragraphs or partly within a link; all its pieces have the same number.
 *
 * Reads `file.data.language`.
 */
export const remarkQuotations: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  let number = 0
  for (const blocks of runsOfBlocks(tree)) {
    const texts = blocks.map(({ children }) => quotableText(children))
    const pieces = blocks.map((): NumberedPiece[] => [])
    for (const quotation of findQuotations(texts, file.data.language ?? 'und')) {
      number++
      for (const { paragraph, start, end } of quotation.pieces)
        at(pieces, paragraph).push({ start, end, number })
    }
    blocks.forEach((block, index) => {
      const within = at(pieces, index)
      if (within.length > 0) block.children = placeQuotations(block.children, within)
    })
  }
}

/** Returns each run of paragraphs, because a quotation may continue in the next one, and each other block by itself. */
function runsOfBlocks(node: Nodes): readonly (readonly Block[])[] {
  if (node.type === 'heading' || node.type === 'tableCell') return [[node]]
  if (!('children' in node)) return []
  const runs: Block[][] = []
  let run: Block[] = []
  for (const child of node.children) {
    if (child.type === 'paragraph') {
      if (run.length === 0) runs.push(run)
      run.push(child)
    } else {
      run = []
      for (const inner of runsOfBlocks(child)) runs.push([...inner])
    }
  }
  return runs
}
