import { tryDecode } from '../../../read/try-decode.ts'

/** RFC 2047, section 2: `=?utf-8?Q?Z=C3=BCrich?=`. White space between two encoded words is not part of the text. */
const ENCODED_WORD =
  /=\?(?<charset>[^?\s*]{1,40})(?:\*[^?]{0,20})?\?(?<encoding>[QB])\?(?<text>[^?\s]{0,2000})\?=/gi
const BETWEEN_WORDS = /(?<=\?=)\s+(?==\?[^?\s]{1,60}\?[QB]\?)/gi

/** Decodes the encoded words of a line in the head of a mail. A word that cannot be decoded stays as it is. */
export function decodeWords(value: string): string {
  return value
    .replace(BETWEEN_WORDS, '')
    .replace(ENCODED_WORD, (word, charset: string, encoding: string, text: string) => {
      const bytes = encoding.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : quotedBytes(text)
      return tryDecode(bytes, charset) ?? word
    })
}

function quotedBytes(text: string): Uint8Array {
  const plain = text
    .replace(/_/g, ' ')
    .replace(/=([0-9A-F]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  return Buffer.from(plain, 'latin1')
}
