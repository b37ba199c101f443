import type { Element, ElementContent, Root } from 'hast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { QuotationRecord } from '../../article.ts'
import { type ChunkPoint, flatten } from '../../passage/flatten.ts'
import { elementsOf } from '../hast/elements.ts'
import { isGenerated } from '../hast/text-of.ts'

declare module 'vfile' {
  interface DataMap {
    quotations?: readonly QuotationRecord[]
  }
}

/** A `q` element, and where it begins and ends in the text nodes of its passage. */
interface QuotedRange {
  readonly quotation: number
  readonly level: number
  readonly start: ChunkPoint
  readonly end: ChunkPoint
}

/**
 * Records the quotations of each passage.
 *
 * Runs after `rehypePassages`, which gives passages their ids. Sets `file.data.quotations`.
 */
export const rehypeQuotationRecords: Plugin<[], Root> = () => (tree: Root, file: VFile) => {
  file.data.quotations = elementsOf(tree)
    .filter(({ properties }) => properties.dataPassage !== undefined)
    .flatMap(recordsOf)
}

function recordsOf(passage: Element): readonly QuotationRecord[] {
  const { ranges, chunks } = rangesIn(passage.children)
  if (ranges.length === 0) return []
  const { text, toText } = flatten(chunks)
  return ranges
    .map(({ quotation, level, start, end }) => ({ quotation, level, start: toText(start), end: toText(end) }))
    .filter(({ start, end }) => start < end)
    .map(({ quotation, level, start, end }) => {
      const words = text.slice(start, end)
      return { quotation, passage: String(passage.properties.id), start, end, words, level }
    })
}

/** Returns the quotations within nodes in the order in which they begin, and the texts of all text nodes. */
function rangesIn(nodes: readonly ElementContent[]): {
  readonly ranges: readonly QuotedRange[]
  readonly chunks: readonly string[]
} {
  const ranges: (Omit<QuotedRange, 'end'> & { end: ChunkPoint })[] = []
  const chunks: string[] = []
  const here = (): ChunkPoint => ({ chunk: chunks.length, offset: 0 })
  const read = (children: readonly ElementContent[], level: number) => {
    for (const node of children) {
      if (node.type === 'text') chunks.push(node.value)
      if (node.type !== 'element' || isGenerated(node)) continue
      const number = node.tagName === 'q' ? Number(node.properties.dataQuotation ?? Number.NaN) : Number.NaN
      if (Number.isNaN(number)) {
        read(node.children, level)
        continue
      }
      const range = { quotation: number, level: level + 1, start: here(), end: here() }
      ranges.push(range)
      read(node.children, level + 1)
      range.end = here()
    }
  }
  read(nodes, 0)
  return { ranges, chunks }
}
