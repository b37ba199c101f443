import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import sniffEncoding from 'html-encoding-sniffer'
import { VFile } from 'vfile'
import { refuseOtherFormat } from '../ingest/read/other-format.ts'
import { type FoundLink, findLinks } from './find-links.ts'
import { findLinksInHtml } from './find-links-in-html.ts'

/** A file that quotes. */
export interface QuotingFile {
  readonly text: string
  readonly links: readonly FoundLink[]
}

const HTML_ENDINGS: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml'])

/**
 * Reads the links of a file: of a page its own, of any other text all addresses that stand in it.
 *
 * @throws Error where the file cannot be opened, or is no text.
 */
export async function readLinks(path: string): Promise<QuotingFile> {
  const bytes = await readFile(path)
  refuseOtherFormat(bytes, new VFile({ path }))
  // Addresses are ASCII, which nearly all encodings have in common: only those of two bytes a letter have to be told.
  const text = new TextDecoder(sniffEncoding(bytes, { defaultEncoding: 'UTF-8' })).decode(bytes)
  const isHtml = HTML_ENDINGS.has(extname(path).toLowerCase())
  return { text, links: isHtml ? findLinksInHtml(text) : findLinks(text) }
}
