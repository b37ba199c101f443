import type { VFile } from 'vfile'
import { refuse } from '../../../diagnostics/problem.ts'
import { encodingName, tryDecode } from '../../read/try-decode.ts'

/** The charset of a part of a mail, in its field `Content-Type`, which can continue on indented lines. */
const CHARSET =
  /^content-type:[^\n]{0,200}(?:\r?\n[ \t][^\n]{0,200}){0,8}?\bcharset\s*=\s*"?([\w.:+-]{1,40})/gim
const BEYOND_ASCII = /[^\0-\x7F]/

/** What postal-mime takes for every charset that the Encoding Standard does not know. */
const FALLBACK = 'windows-1252'
const BYTES_OF_FALLBACK: ReadonlyMap<string, number> = new Map(
  Array.from(
    new TextDecoder(FALLBACK).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    (letter, byte) => [letter, byte],
  ),
)

/**
 * Corrects the text of a mail whose charset postal-mime does not know. It reads such a text as Windows-1252, without
 * notice, and the bytes follow from that. Code pages of DOS are decoded; any other charset is refused.
 *
 * @param mail The bytes of the mail, which declare the charset.
 * @throws VFileMessage If the text cannot be decoded.
 */
export function inDeclaredCharset(text: string, mail: Uint8Array, file: VFile): string {
  if (!BEYOND_ASCII.test(text)) return text
  const charsets = new Set(charsetsIn(mail))
  const foreign = [...charsets].find((charset) => !isKnownToStandard(charset))
  if (foreign === undefined) return text
  const decoded = charsets.size === 1 ? decodedAgain(text, foreign) : undefined
  return (
    decoded ??
    refuse(file, 'unknown-encoding', {
      found: `The mail declares the charset “${foreign}”, which cannot be read`,
      remedy: 'Save the text of the mail as .txt, in UTF-8.',
    })
  )
}

function charsetsIn(mail: Uint8Array): readonly string[] {
  const text = Buffer.from(mail.buffer, mail.byteOffset, mail.length).toString('latin1')
  return Array.from(text.matchAll(CHARSET), ([, charset = '']) => charset.toLowerCase())
}

function isKnownToStandard(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== ''
  } catch {
    return false
  }
}

function decodedAgain(text: string, charset: string): string | undefined {
  const bytes = Array.from(text, (letter) => BYTES_OF_FALLBACK.get(letter))
  if (encodingName(charset) === undefined || !bytes.every((byte) => byte !== undefined)) return undefined
  return tryDecode(Uint8Array.from(bytes), charset)
}
