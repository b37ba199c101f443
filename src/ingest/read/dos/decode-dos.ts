import { at } from '../../../passage/at.ts'
import { CODE_PAGES } from './code-pages.ts'

const BEYOND_ASCII = /[\x80-\xFF]/g
const NO_CHARACTER = '\uFFFD'

/** Returns the name of the code page of DOS that a label means: `cp850` for `CP850`, `IBM-850`, `850`. */
export function codePageOf(label: string): string | undefined {
  const [, digits] = /^(?:cp|ibm|dos|oem|x-cp)?[-_ ]?(\d{3})$/i.exec(label.trim()) ?? []
  const name = `cp${digits}`
  return CODE_PAGES[name] === undefined ? undefined : name
}

/**
 * Decodes bytes in a code page of DOS.
 *
 * @param name A name that `codePageOf` returns.
 * @returns The text up to the first byte that has no character, and whether that is all of it.
 */
export function decodeDos(
  bytes: Uint8Array,
  name: string,
): { readonly text: string; readonly isWhole: boolean } {
  const page = CODE_PAGES[name] ?? ''
  const letters = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const text = letters.replace(BEYOND_ASCII, (letter) => at(page, letter.charCodeAt(0) - 0x80))
  const end = text.indexOf(NO_CHARACTER)
  return end === -1 ? { text, isWhole: true } : { text: text.slice(0, end), isWhole: false }
}
