import { isUtf8 } from 'node:buffer'
import type { VFile } from 'vfile'
import { placeAt, refuse } from '../../diagnostics/problem.ts'
import { at } from '../../passage/at.ts'
import { detectEncoding } from './detect.ts'
import { decodeStart, encodingName, tryDecode } from './try-decode.ts'
import { isMeantAsUtf8, markedEncoding, utf16WithoutMark } from './unicode.ts'

/** The encodings that are declared for a file, see `encodingName`. */
export interface DeclaredEncodings {
  /** The one that the owner declares in the sidecar. */
  readonly sidecar?: string | undefined
  /** The one that a page declares itself, with `<meta charset>`. */
  readonly page?: string | undefined
}

/** The encoding in which a file was read. */
export interface KnownEncoding {
  /** Its name, see `encodingName`. */
  readonly name: string
  /** What the encoding is known from. */
  readonly by: 'byte order mark' | 'sidecar' | 'page' | 'bytes'
}

/** A text, and the encoding in which it was read. */
export interface Decoded {
  readonly text: string
  readonly encoding: KnownEncoding
}

/** The byte with which ISO-2022-JP switches between its character sets. */
const ESCAPE_BYTE = 0x1b

/**
 * Decodes bytes. The first of these that applies decides: a byte order mark; the sidecar; valid UTF-8; what the page
 * declares; what the bytes look like. No character is ever replaced by U+FFFD.
 *
 * @throws VFileMessage If the encoding is in doubt. The message names the first invalid byte, and the candidate
 *   encodings.
 */
export function decode(bytes: Uint8Array, file: VFile, { sidecar, page }: DeclaredEncodings): Decoded {
  const marked = markedEncoding(bytes)
  if (marked) return decodeAs(bytes, file, { name: marked, by: 'byte order mark' })
  if (sidecar !== undefined) return decodeAs(bytes, file, { name: sidecar, by: 'sidecar' })
  // Valid UTF-8 is almost never meant as anything else, whatever the page declares. The exception is ISO-2022-JP, whose
  // bytes are all ASCII.
  if (isUtf8(bytes) && !bytes.includes(ESCAPE_BYTE))
    return decodeAs(bytes, file, { name: 'utf-8', by: 'bytes' })
  const asDeclared = page === undefined ? undefined : tryDecode(bytes, page)
  if (page !== undefined && asDeclared !== undefined)
    return { text: asDeclared, encoding: { name: nameOf(page), by: 'page' } }

  const utf16 = utf16WithoutMark(bytes)
  if (utf16) return decodeAs(bytes, file, { name: utf16, by: 'bytes' })
  if (isMeantAsUtf8(bytes)) return decodeAs(bytes, file, { name: 'utf-8', by: 'bytes' })
  const { certain, candidates } = detectEncoding(bytes)
  if (certain) return { text: certain.text, encoding: { name: nameOf(certain.name), by: 'bytes' } }
  return refuseByte(bytes, file, 'utf-8', candidates)
}

function decodeAs(bytes: Uint8Array, file: VFile, { name, by }: KnownEncoding): Decoded {
  const text = tryDecode(bytes, name)
  if (text === undefined) return refuseByte(bytes, file, name, [])
  return { text, encoding: { name: by === 'sidecar' ? nameOf(name) : name, by } }
}

/** The name of an encoding that is known to exist. */
function nameOf(label: string): string {
  return encodingName(label) ?? label
}

function refuseByte(bytes: Uint8Array, file: VFile, label: string, candidates: readonly string[]): never {
  const { text, length: offset } = decodeStart(bytes, label)
  const before = text.replace(/\r\n?/g, '\n')
  const byte = at(bytes, offset).toString(16).toUpperCase().padStart(2, '0')
  const isCut = offset + 4 > bytes.length && before.length > 0
  const [first] = candidates
  refuse(file, 'unknown-encoding', {
    found: [
      `The file is not ${nameOf(label)}: the byte 0x${byte} at offset ${offset} is not valid there`,
      isCut ? 'the last character may have been cut off' : '',
      first ? `it may be ${new Intl.ListFormat('en', { type: 'disjunction' }).format(candidates)}` : '',
    ]
      .filter(Boolean)
      .join('; '),
    place: placeAt(before, before.length),
    ...(first && {
      remedy: `If ${first} is right, write \`encoding: ${first}\` into the sidecar, ${file.stem}.yml. Otherwise save the file as UTF-8.`,
    }),
  })
}
