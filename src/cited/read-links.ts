import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import sniffEncoding from 'html-encoding-sniffer'
import { VFile } from 'vfile'
import { refuseOtherFormat } from '../ingest/read/other-format.ts'
import { type FoundLink, findLinks } from './find-links.ts'
import { findLinksInHtml } from './find-links-in-html.ts'

/** The text of a file, and the links in it. */
export interface FileLinks {
  readonly text: string
  readonly links: readonly FoundLink[]
}

const HTML_EXTENSIONS: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml'])

/**
 * Reads the links of a file. In HTML, those are the values of `href` and `cite`; in any other text, all web addresses.
 *
 * @param path The path of the file.
 * @throws Error If the file cannot be opened, or is not text.
 */
export async function readLinks(path: string): Promise<FileLinks> {
  const bytes = await readFile(path)
  refuseOtherFormat(bytes, new VFile({ path }))
  // Links are ASCII, which nearly all encodings share, so only encodings such as UTF-16 have to be recognised.
  const text = new TextDecoder(sniffEncoding(bytes, { defaultEncoding: 'UTF-8' })).decode(bytes)
  const isHtml = HTML_EXTENSIONS.has(extname(path).toLowerCase())
  return { text, links: isHtml ? findLinksInHtml(text) : findLinks(text) }
}
