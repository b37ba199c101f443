import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { SidecarMetadata } from '../metadata/stated.ts'
import { parseHtml } from './html/parse-html.ts'
import { parseMarkdown } from './markdown/parse-markdown.ts'
import { parseText } from './text/parse-text.ts'
import { parseWord } from './word/parse-word.ts'

/**
 * Reads one format: bytes to mdast. What the file states of itself goes to `file.data.stated`.
 *
 * @param file Its `value` holds the bytes.
 * @param sidecar What the owner states; a parser needs its encoding and its selector, the rest is merged later.
 * @throws VFileMessage where the file cannot be read.
 */
export type SeedParser = (file: VFile, sidecar: SidecarMetadata) => Root | Promise<Root>

/** The formats, by the ending of a file's name. */
const PARSERS: Readonly<Record<string, SeedParser | undefined>> = {
  '.docx': parseWord,
  '.htm': parseHtml,
  '.html': parseHtml,
  '.md': parseMarkdown,
  '.markdown': parseMarkdown,
  '.txt': parseText,
}

/** The endings that are read, with their dots. */
export const readableEndings: readonly string[] = Object.keys(PARSERS)

/** Whether a file is a seed, by its name. */
export function isReadable(name: string): boolean {
  return readableEndings.includes((/(?<=.)\.[^.]*$/.exec(name)?.[0] ?? '').toLowerCase())
}

/** The parser for a file, by its name's ending in either case. */
export function parserFor(file: VFile): SeedParser | undefined {
  return PARSERS[(file.extname ?? '').toLowerCase()]
}
