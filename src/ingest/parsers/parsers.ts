import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { refuse } from '../refuse.ts'
import { parseText } from './text.ts'

/** Reads one format: text to mdast; metadata that the text states goes to `file.data`. Throws VFileMessage. */
export type SeedParser = (text: string, file: VFile) => Root

/** The formats, by the ending of a file's name. */
const PARSERS: Readonly<Record<string, SeedParser | undefined>> = {
  '.txt': parseText,
}

/** The endings that are read, with their dots. */
export const readableEndings: readonly string[] = Object.keys(PARSERS)

/** @throws VFileMessage for a file whose ending is not read. */
export function parserFor(file: VFile): SeedParser {
  const parser = PARSERS[(file.extname ?? '').toLowerCase()]
  return (
    parser ??
    refuse(file, 'unknown-format', {
      reason: `Files that end in “${file.extname ?? ''}” are not read`,
      remedy: `Save the article as one of ${readableEndings.join(', ')}.`,
      place: { line: 1, column: 1 },
    })
  )
}
