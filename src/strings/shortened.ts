import type { WordPart } from '../passage/align/word-parts.ts'

/** Stretches up to this length stand whole: to shorten them would save little. */
const LONGEST = 320
/** What stays of a longer one on either side. */
const KEPT = 120
/** As editors mark what they left out; it says so in every language. */
const LEFT_OUT = ' […] '

/** Parts as they are told beside an article: of long stretches that two wordings have in common, the ends alone. */
export function shortenedParts(parts: readonly WordPart[]): readonly WordPart[] {
  return parts.map(({ kind, text }) => ({ kind, text: kind === 'same' ? shortened(text) : text }))
}

/** The first and last words of a text that is too long to be told. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  // At a space where one is near, and never within a character.
  const first = text.slice(0, KEPT).replace(/\s+\S{0,20}$|[\uD800-\uDBFF]$/, '')
  const last = text.slice(-KEPT).replace(/^\S{0,20}\s+|^[\uDC00-\uDFFF]/, '')
  return first + LEFT_OUT + last
}
