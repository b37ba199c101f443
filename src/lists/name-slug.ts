import { hash } from 'node:crypto'
import { DEVICES } from '../permalinks/reserved.ts'

/** File systems allow 255 bytes for a name, and a path has several. */
const MAX_SLUG_BYTES = 120
/** The length of the checksum at the end of a slug that was cut, in hexadecimal digits. */
const CHECKSUM_DIGITS = 8
/** Symbols that distinguish names, *C++* from *C#*, as they are read aloud. */
const SYMBOL_NAMES: Readonly<Record<string, string>> = {
  '+': 'plus',
  '#': 'sharp',
  '%': 'percent',
  '&': 'and',
}

/**
 * Makes the last part of the address of a name: a topic, an author, a place. It depends on nothing but the name, so that
 * a link to a list stays the same whatever other names there are. Names with the same slug are one name: they differ in
 * capitals, in spaces, or in marks such as full stops and apostrophes (*U.S.*, *US*).
 *
 * @param name The name, in any script.
 */
export function nameSlug(name: string): string {
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    // In lower case, the Turkish capital İ is an i with a second dot.
    .replace(/i\u0307/g, 'i')
    .replace(/^\s*#+(?=[\p{L}\p{N}])/u, '')
    .replace(/[\p{Cf}'’‘ʼ`´·]|\.(?!\d)/gu, '')
    .replace(/[\p{S}%&#]/gu, (symbol) => ` ${SYMBOL_NAMES[symbol] ?? codeOf(symbol)} `)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC')
  const slug = letters || Array.from(name.trim(), codeOf).join('-') || 'u0'
  return shortened(DEVICES.includes(slug) ? `${slug}-name` : slug)
}

function codeOf(character: string): string {
  return `u${(character.codePointAt(0) ?? 0).toString(16)}`
}

function shortened(slug: string): string {
  if (Buffer.byteLength(slug) <= MAX_SLUG_BYTES) return slug
  let kept = ''
  for (const character of slug) {
    if (Buffer.byteLength(kept + character) > MAX_SLUG_BYTES - CHECKSUM_DIGITS - 1) break
    kept += character
  }
  return `${kept}-${hash('sha256', slug).slice(0, CHECKSUM_DIGITS)}`
}
