import { isUtf8 } from 'node:buffer'
import type { VFile } from 'vfile'
import { placeAt, refuse } from '../../diagnostics/problem.ts'
import { at } from '../../passage/at.ts'
import { detectEncoding } from './detect.ts'
import { tryDecode } from './try-decode.ts'
import { isMeantAsUtf8, markedEncoding, utf16WithoutMark } from './unicode.ts'

/** Where the encoding of a file may be stated. */
export interface StatedEncoding {
  /** By the owner, in the sidecar: a label of the Encoding Standard. */
  readonly stated?: string | undefined
  /** By the file itself: a page's `<meta charset>`. */
  readonly declared?: string | undefined
}

/** The encoding that a file was read in. */
export interface KnownEncoding {
  /** Its name in the Encoding Standard. */
  readonly name: string
  readonly by: 'byte order mark' | 'sidecar' | 'page' | 'bytes'
}

/** A text and the encoding that it was read in. */
export interface Decoded {
  readonly text: string
  readonly encoding: KnownEncoding
}

const ESCAPE_BYTE = 0x1b

/**
 * Decodes bytes: by their mark, else as is stated in the sidecar, else as UTF-8 where they are, else as the file itself
 * declares, else by what the bytes show. A file never becomes a text in which characters were replaced.
 *
 * @throws VFileMessage where that leaves doubt; it names the first byte in the way or the encodings that come into
 *   question.
 */
export function decode(bytes: Uint8Array, file: VFile, { stated, declared }: StatedEncoding): Decoded {
  const marked = markedEncoding(bytes)
  if (marked) return decodeAs(bytes, file, { name: marked, by: 'byte order mark' })
  if (stated !== undefined) return decodeAs(bytes, file, { name: stated, by: 'sidecar' })
  // Text in UTF-8 is almost never text in anything else, whatever is declared; ISO-2022-JP looks like ASCII.
  if (isUtf8(bytes) && !bytes.includes(ESCAPE_BYTE))
    return decodeAs(bytes, file, { name: 'utf-8', by: 'bytes' })
  const asDeclared = declared === undefined ? undefined : tryDecode(bytes, declared)
  if (declared !== undefined && asDeclared !== undefined)
    return { text: asDeclared, encoding: { name: encodingName(declared), by: 'page' } }

  const utf16 = utf16WithoutMark(bytes)
  if (utf16) return decodeAs(bytes, file, { name: utf16, by: 'bytes' })
  if (isMeantAsUtf8(bytes)) return decodeAs(bytes, file, { name: 'utf-8', by: 'bytes' })
  const { certain, candidates } = detectEncoding(bytes)
  if (certain) return { text: certain.text, encoding: { name: encodingName(certain.name), by: 'bytes' } }
  return refuseByte(bytes, file, 'utf-8', candidates)
}

function decodeAs(bytes: Uint8Array, file: VFile, { name, by }: KnownEncoding): Decoded {
  const text = tryDecode(bytes, name)
  if (text === undefined) return refuseByte(bytes, file, name, [])
  return { text, encoding: { name: by === 'sidecar' ? encodingName(name) : name, by } }
}

function encodingName(label: string): string {
  return new TextDecoder(label).encoding
}

function refuseByte(bytes: Uint8Array, file: VFile, label: string, candidates: readonly string[]): never {
  const offset = decodablePrefix(bytes, label)
  const before = new TextDecoder(label)
    .decode(bytes.subarray(0, offset), { stream: true })
    .replace(/\r\n?/g, '\n')
  const byte = at(bytes, offset).toString(16).toUpperCase().padStart(2, '0')
  const isCut = offset + 4 > bytes.length && before.length > 0
  const [first] = candidates
  refuse(file, 'unknown-encoding', {
    found: [
      `The file is not ${encodingName(label)}: the byte 0x${byte} at offset ${offset} cannot stand there`,
      isCut ? 'the last character may have been cut off' : '',
      first ? `it may be ${new Intl.ListFormat('en', { type: 'disjunction' }).format(candidates)}` : '',
    ]
      .filter(Boolean)
      .join('; '),
    place: placeAt(before, before.length),
    ...(first && {
      remedy: `State encoding: ${first} in the sidecar, ${file.stem}.yml, if that is right, or save the file as UTF-8.`,
    }),
  })
}

/** The length of the longest prefix that decodes. Halving keeps this quick in large files. */
function decodablePrefix(bytes: Uint8Array, label: string): number {
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (decodesUpTo(bytes, middle, label)) valid = middle
    else invalid = middle
  }
  return valid
}

/** `stream` accepts a sequence that is cut off at the end, so that only real errors count. */
function decodesUpTo(bytes: Uint8Array, length: number, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
    return true
  } catch {
    return false
  }
}
