import { filetypeinfo } from 'magic-bytes.js'
import type { VFile } from 'vfile'
import { refuse } from '../../diagnostics/problem.ts'
import { markedEncoding } from './unicode.ts'

/** How much of a file is read to find out its format. */
const SAMPLE_BYTES = 512
/** Bytes that do not occur in text, unless a character takes two bytes or more. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BINARY = /[\0-\x08\x0E-\x1A\x1C-\x1F]/
/** PDF and RTF may consist of printable characters only, but they are not plain text. */
const PRINTABLE_FORMAT = /^(?:%PDF-|\{\\rtf)/

/**
 * Refuses pictures, archives and documents that have the file extension of a text. Their first bytes give them away.
 *
 * @throws VFileMessage If the file has such a format. The message names it.
 */
export function refuseOtherFormat(bytes: Uint8Array, file: VFile): void {
  if (markedEncoding(bytes)) return
  const start = bytes.subarray(0, SAMPLE_BYTES)
  const letters = Buffer.from(start.buffer, start.byteOffset, start.length).toString('latin1')
  // Some signatures, such as `BM` of bitmaps, can also be the first letters of a text.
  if (!BINARY.test(letters) && !PRINTABLE_FORMAT.test(letters)) return
  const [format] = filetypeinfo(start)
  if (!format) return
  const name = format.typename.toUpperCase()
  refuse(file, 'not-text', {
    found: `The file is not text but ${format.mime ? `${name} (${format.mime})` : name}`,
    remedy: 'Save the article as text, or move the file out of the folder of seeds.',
  })
}
