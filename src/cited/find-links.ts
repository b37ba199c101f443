/** An address that a file holds. */
export interface FoundLink {
  /** As it is meant, without what the file's format did to it. */
  readonly address: string
  /** Where it begins in the file's text (UTF-16 code units). */
  readonly offset: number
}

/** What BibTeX and reference managers write for signs that TeX would obey, and JSON for slashes; Markdown escapes some, too. */
const ESCAPE = String.raw`\{\\(?:[_%#&~$]|textasciitilde)\}|\\(?:[_%#&~$*/.!+-]|textasciitilde)(?:\{\})?`
const ESCAPES = new RegExp(ESCAPE, 'gu')
/** Ends of addresses in Markdown, BibTeX, JSON, tables and prose. */
const END = String.raw`\s<>"\x60“”„«»「」『』（）。，、{}\[\]\\|^`
const ADDRESS = new RegExp(String.raw`\bhttps?:(?:\/|\\\/){2}(?:${ESCAPE}|[^${END}])+`, 'giu')
/** An ampersand as markup writes it; other references are signs at which an address ends. */
const AMPERSAND = /&(?:amp|#38|#x26);/gi
const REFERENCE = /&(?:quot|apos|lt|gt|nbsp|#34|#39|#x22|#x27|#x3c|#x3e|#60|#62);.*$/is

/** Finds the addresses in any text: prose, Markdown, BibTeX, RIS, CSL-JSON. */
export function findLinks(text: string): readonly FoundLink[] {
  return Array.from(text.matchAll(ADDRESS), ({ 0: written, index }) => ({
    address: withoutPunctuation(unescaped(written)),
    offset: index,
  }))
}

function unescaped(written: string): string {
  return written
    .replace(REFERENCE, '')
    .replace(ESCAPES, (sign) => (sign.includes('textasciitilde') ? '~' : sign.replace(/[\\{}]/g, '')))
    .replace(AMPERSAND, '&')
}

/** The sentence's own marks behind an address, and a bracket that was opened before it, are no part of it. */
function withoutPunctuation(address: string): string {
  let depth = 0
  const unopened = Array.from({ length: address.length }, (_, index) => index).find((index) => {
    if (address[index] === '(') depth++
    if (address[index] === ')') depth--
    return depth < 0
  })
  // From the end on: to look for marks that reach it would take long where there are many.
  return /^.*[^.,;:!?'*_]/s.exec(address.slice(0, unopened))?.[0] ?? ''
}
