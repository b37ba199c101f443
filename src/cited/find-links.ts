/** An address found in a file. */
export interface FoundLink {
  /** The address itself, without the escapes of the file's format. */
  readonly address: string
  /** Where it begins in the file, in UTF-16 code units. */
  readonly offset: number
}

/** Escapes that BibTeX and reference managers write for TeX's special characters, JSON for slashes, and Markdown. */
const ESCAPE = String.raw`\{\\(?:[_%#&~$]|textasciitilde)\}|\\(?:[_%#&~$*/.!+-]|textasciitilde)(?:\{\})?`
const ESCAPES = new RegExp(ESCAPE, 'gu')
/** Characters that end an address in Markdown, BibTeX, JSON, tables and prose. */
const END = String.raw`\s<>"\x60“”„«»「」『』（）。，、{}\[\]\\|^`
const ADDRESS = new RegExp(String.raw`\bhttps?:(?:\/|\\\/){2}(?:${ESCAPE}|[^${END}])+`, 'giu')
/** An ampersand as written in markup. Other character references stand for characters that end an address. */
const AMPERSAND = /&(?:amp|#38|#x26);/gi
const REFERENCE = /&(?:quot|apos|lt|gt|nbsp|#34|#39|#x22|#x27|#x3c|#x3e|#60|#62);.*$/is

/**
 * Finds the web addresses in any kind of text: prose, Markdown, BibTeX, RIS, CSL-JSON.
 *
 * @param text The text of the file.
 * @returns The addresses in order, unescaped, without the punctuation of the sentence around them.
 */
export function findLinks(text: string): readonly FoundLink[] {
  return Array.from(text.matchAll(ADDRESS), ({ 0: written, index }) => ({
    address: withoutPunctuation(unescaped(written)),
    offset: index,
  }))
}

function unescaped(written: string): string {
  return written
    .replace(REFERENCE, '')
    .replace(ESCAPES, (written) =>
      written.includes('textasciitilde') ? '~' : written.replace(/[\\{}]/g, ''),
    )
    .replace(AMPERSAND, '&')
}

/** Removes the sentence's punctuation after an address, and a closing bracket that was opened before it. */
function withoutPunctuation(address: string): string {
  let depth = 0
  const unopened = Array.from({ length: address.length }, (_, index) => index).find((index) => {
    if (address[index] === '(') depth++
    if (address[index] === ')') depth--
    return depth < 0
  })
  // Greedy from the start: a pattern for trailing marks, such as /[.,]+$/, takes quadratic time if there are many.
  return /^.*[^.,;:!?'*_]/s.exec(address.slice(0, unopened))?.[0] ?? ''
}
