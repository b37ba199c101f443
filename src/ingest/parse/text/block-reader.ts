import type { RootContent } from 'mdast'
import type { Layout } from './layout.ts'
import type { Line } from './lines.ts'

/** A piece of the source that does not become part of the body. */
export type Piece = Pick<Line, 'text' | 'offset'>

/** Blocks of an article. */
export interface Blocks {
  readonly content: readonly RootContent[]
  /** The parts of their lines that are only layout: list markers, underlines, rules. */
  readonly consumed: readonly Piece[]
}

/** A block that a reader found at a line. */
export interface Found extends Blocks {
  /** The index after its last line. */
  readonly end: number
}

/**
 * Reads one kind of block that begins at a line. Readers are tried at every line of prose, so a reader must give up
 * without reading far.
 *
 * @param inner Makes blocks of the lines inside this block.
 * @returns `undefined` if no such block begins there.
 */
export type BlockReader = (
  lines: readonly Line[],
  start: number,
  layout: Layout,
  inner: (lines: readonly Line[]) => Blocks,
) => Found | undefined
