import type { RootContent } from 'mdast'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'

/** A piece of the source that is not in the body. */
export type Piece = Pick<Line, 'text' | 'offset'>

/** Blocks of an article, and what of their lines is layout: markers, underlines, rules. */
export interface Blocks {
  readonly content: readonly RootContent[]
  readonly taken: readonly Piece[]
}

/** One kind of block, found at a line; `end` is the index behind its last line. */
export interface Found extends Blocks {
  readonly end: number
}

/**
 * Looks for one kind of block that begins at a line. Readers are asked at each line of prose, so one must give up
 * without reading far.
 *
 * @param inner Makes blocks of the lines inside this one.
 */
export type BlockReader = (
  lines: readonly Line[],
  start: number,
  layout: Layout,
  inner: (lines: readonly Line[]) => Blocks,
) => Found | undefined
