import type { FoundSyntax } from './find-syntax.ts'

const ADDRESS = /(?:[a-z][a-z0-9+.-]{1,31}:|www\.|@)[^\s<>]*$/i
/** A reference to a sign of ASCII. */
const REFERENCE = /&#(?:3[3-9]|4[0-7]|5[89]|6[0-4]|9[1-6]|12[3-6])(?:;|$)/
const MAX_ADDRESS_LENGTH = 2000

/**
 * Rewrites Markdown so that a parser leaves the syntax of other tools as it is: their signs become character references,
 * which stand for themselves in text and in raw HTML. Comments are removed. No line moves.
 *
 * @param found The result of `findSyntax`.
 */
export function withoutSyntax(text: string, found: readonly FoundSyntax[]): string {
  let rewritten = ''
  let end = 0
  for (const syntax of found) {
    const before = text.slice(Math.max(end, syntax.start - MAX_ADDRESS_LENGTH), syntax.start)
    // Nothing is decoded in an address that is a link without markup, and nothing in it is Markdown.
    const isInAddress = syntax.kind.becomes === 'verbatim' && ADDRESS.test(before)
    rewritten += text.slice(end, syntax.start) + (isInAddress ? syntax.text : replacement(syntax))
    end = syntax.end
  }
  return rewritten + text.slice(end)
}

function replacement({ text, kind: { becomes } }: FoundSyntax): string {
  if (becomes === 'prose') return text
  if (becomes === 'comment') return text.replace(/[^\r\n]+/g, '')
  return text.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Whether a parser took a sign that `withoutSyntax` wrote for words of the text. */
export function showsReferences(rewritten: string, source: string): boolean {
  return REFERENCE.test(rewritten) && !REFERENCE.test(source)
}
