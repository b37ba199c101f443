/** The byte order marks, and the encodings that they mean (Encoding Standard, §6.1). */
const MARKS: readonly (readonly [mark: readonly number[], name: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** Returns the encoding that a byte order mark names, if the bytes begin with one. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1]
}

/** Bytes in the form of a UTF-8 sequence of two to four bytes, whether or not they are valid. */
const SEQUENCE = /[\xC0-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF7][\x80-\xBF]{3}/g
const BEYOND_ASCII = /[\x80-\xFF]/g
/**
 * The share of non-ASCII bytes in such sequences, from which bytes are meant as UTF-8. In double-byte encodings up to
 * half of them happen to be in one (measured on EUC-JP).
 */
const MIN_SEQUENCE_SHARE = 0.7

/** The share of characters with a zero byte, from which bytes are UTF-16. Spaces and digits alone make so many. */
const MIN_ZERO_SHARE = 0.3

/** Whether bytes that are not valid UTF-8 are damaged UTF-8, rather than another encoding. */
export function isMeantAsUtf8(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const beyond = text.match(BEYOND_ASCII)?.length ?? 0
  const inSequences = text.match(SEQUENCE)?.reduce((sum, { length }) => sum + length, 0) ?? 0
  return beyond > 0 && inSequences >= beyond * MIN_SEQUENCE_SHARE
}

/** Detects UTF-16 without a byte order mark, by the zero byte in each of its ASCII characters. */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 === 1) return undefined
  let even = 0
  let odd = 0
  for (let index = bytes.indexOf(0); index !== -1; index = bytes.indexOf(0, index + 1)) {
    if (index % 2 === 0) even++
    else odd++
  }
  const least = (bytes.length / 2) * MIN_ZERO_SHARE
  if (even === 0 && odd > least) return 'utf-16le'
  return odd === 0 && even > least ? 'utf-16be' : undefined
}
