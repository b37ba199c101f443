import type { VFile } from 'vfile'
import { placeAt, refuse } from './refuse.ts'

/** C0 controls that no text has a use for; tab, line feed, form feed and carriage return are white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/

/**
 * Turns a seed's bytes into its text: UTF-8, with or without byte order mark, line ends as line feeds.
 *
 * @param file `value` holds the bytes; afterwards it holds the text.
 * @throws VFileMessage where the file is empty, is not text, or is not UTF-8; the message is also kept in the file.
 */
export function read(file: VFile): void {
  const bytes =
    file.value instanceof Uint8Array ? file.value : new TextEncoder().encode(String(file.value ?? ''))
  const text = decode(bytes, file).replace(/\r\n?/g, '\n')
  const control = CONTROL.exec(text)
  if (control) {
    const code = text.charCodeAt(control.index).toString(16).toUpperCase().padStart(4, '0')
    refuse(file, 'not-text', {
      reason: `The file is not text: it holds the control character U+${code}`,
      remedy: 'Save the article as plain text, or remove the character.',
      place: placeAt(text, control.index),
    })
  }
  if (text.trim() === '') {
    refuse(file, 'empty', {
      reason: 'The file is empty: an article needs at least one word',
      remedy: 'Write the article into it, or delete the file.',
      place: placeAt(text, 0),
    })
  }
  file.value = text
}

function decode(bytes: Uint8Array, file: VFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const valid = decodablePrefix(bytes)
    const before = new TextDecoder().decode(bytes.subarray(0, valid), { stream: true })
    const byte = (bytes[valid] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    return refuse(file, 'not-utf-8', {
      reason: `The file is not UTF-8: the byte 0x${byte} cannot stand here`,
      remedy: 'Save the file with the encoding UTF-8.',
      place: placeAt(before, before.length),
    })
  }
}

/** The length of the longest prefix that decodes. Halving keeps this quick in large files. */
function decodablePrefix(bytes: Uint8Array): number {
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (decodesUpTo(bytes, middle)) valid = middle
    else invalid = middle
  }
  return valid
}

/** `stream` accepts a sequence that is cut off at the end, so that only real errors count. */
function decodesUpTo(bytes: Uint8Array, length: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
    return true
  } catch {
    return false
  }
}
