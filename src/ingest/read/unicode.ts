/** What a mark at the start of a file says (Encoding Standard, §6.1). */
const MARKS: readonly (readonly [mark: readonly number[], name: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The encoding that a byte order mark says, if there is one. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  return MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1]
}

/** What has the form of a character of two to four bytes in UTF-8, valid or not. */
const SEQUENCE = /[\xC0-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF7][\x80-\xBF]{3}/g
const BEYOND_ASCII = /[\x80-\xFF]/g
/** In double-byte encodings up to half of the bytes happen to have that form (measured on EUC-JP). */
const MIN_SEQUENCE_SHARE = 0.7

/** The share of zero bytes at every second place from which UTF-16 is certain; spaces and digits alone make so many. */
const MIN_ZERO_SHARE = 0.3

/** Whether bytes that are no valid UTF-8 are UTF-8 with mistakes in it, rather than another encoding. */
export function isMeantAsUtf8(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const beyond = text.match(BEYOND_ASCII)?.length ?? 0
  const inSequences = text.match(SEQUENCE)?.reduce((sum, { length }) => sum + length, 0) ?? 0
  return beyond > 0 && inSequences >= beyond * MIN_SEQUENCE_SHARE
}

/** UTF-16 without a mark, by the zero bytes that all its characters from ASCII have. */
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
