import { filetypeinfo } from 'magic-bytes.js'
import type { VFile } from 'vfile'
import { refuse } from '../../diagnostics/problem.ts'
import { markedEncoding } from './unicode.ts'

/** How much of a file tells its format. */
const MAX_LOOKED_AT_BYTES = 512
/** Bytes that no text in an encoding of one byte a letter has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BINARY = /[\0-\x08\x0E-\x1A\x1C-\x1F]/
/** PDF and RTF are written in letters, and yet are no text to be read. */
const IN_LETTERS = /^(?:%PDF-|\{\\rtf)/

/**
 * Refuses pictures, archives and documents whose name says that they are text, by the bytes with which they begin.
 *
 * @throws VFileMessage naming the format.
 */
export function refuseOtherFormat(bytes: Uint8Array, file: VFile): void {
  if (markedEncoding(bytes)) return
  const start = bytes.subarray(0, MAX_LOOKED_AT_BYTES)
  const letters = Buffer.from(start.buffer, start.byteOffset, start.length).toString('latin1')
  // `BM` begins bitmaps and words; only what follows tells them apart.
  if (!BINARY.test(letters) && !IN_LETTERS.test(letters)) return
  const [format] = filetypeinfo(start)
  if (!format) return
  const name = format.typename.toUpperCase()
  refuse(file, 'not-text', {
    found: `The file is not text but ${format.mime ? `${name} (${format.mime})` : name}`,
    remedy: 'Save the article as text, or move the file out of the folder of seeds.',
  })
}
