import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { DeclaredMetadata, SidecarMetadata } from '../metadata/declared.ts'
import type { KnownEncoding } from '../read/decode.ts'

/** What a parser makes of a file. */
export interface Parsed {
  /** The body, without what became metadata. */
  readonly tree: Root
  /** What the file declares of itself. */
  readonly declared: DeclaredMetadata
  /**
   * The pieces of the source that became metadata and are not in the body, as they stand in the source, in order. The
   * proof that no word was lost needs them, and `npm run check -- --explain` shows them.
   */
  readonly consumed: readonly string[]
  /** The blocks of a saved page that were not taken for the article. */
  readonly leftOut?: readonly LeftOut[]
  /** How the bytes were read; formats that are not text have none. */
  readonly encoding?: KnownEncoding
}

/** A block of a page's main part that was not taken for the article. */
export interface LeftOut {
  /** Its text, on one line. */
  readonly text: string
  /** The line of the source on which it begins, counted from 1. */
  readonly line?: number
  /** Whether it looks like a paragraph of the article and stands between paragraphs that were kept. */
  readonly between: boolean
}

/**
 * Parses one format: bytes to mdast.
 *
 * @param file Its `value` holds the bytes.
 * @param sidecar What the owner declares. A parser needs encoding, selector and title; the rest is merged later.
 * @throws VFileMessage If the file cannot be read.
 */
export type SeedParser = (file: VFile, sidecar: SidecarMetadata) => Parsed | Promise<Parsed>
