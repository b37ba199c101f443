import { markedEncoding } from './unicode.ts'

/** CP/M and DOS end a text with this byte, because CP/M stored only how many records of 128 bytes a file has. */
const END_MARK = 0x1a
/**
 * What fills the last record behind the mark: more marks, zeros, the bytes with which disks were formatted, and white
 * space.
 */
const PADDING: ReadonlySet<number> = new Set([END_MARK, 0x00, 0xe5, 0xf6, 0xff, 0x09, 0x0a, 0x0c, 0x0d, 0x20])

/**
 * Returns the bytes of a text up to the end mark of CP/M and DOS, if nothing but padding follows it. Where words follow,
 * the mark is a control character like any other, and the bytes are returned unchanged.
 */
export function withoutEndMark(bytes: Uint8Array): Uint8Array {
  if (isUtf16(bytes)) return bytes
  const mark = bytes.indexOf(END_MARK)
  return mark !== -1 && bytes.subarray(mark).every((byte) => PADDING.has(byte))
    ? bytes.subarray(0, mark)
    : bytes
}

/** In UTF-16 the byte is half of a letter: `Ě` is U+011A. */
function isUtf16(bytes: Uint8Array): boolean {
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return marked !== 'utf-8'
  const zero = bytes.indexOf(0)
  const mark = bytes.indexOf(END_MARK)
  return zero !== -1 && zero < mark
}
