import type { WordPart } from '../passage/compare/word-parts.ts'

/** Texts up to this length are not shortened, because little would be saved. In UTF-16 code units. */
const MAX_LENGTH = 320
/** How much is kept at each end of a longer text, in UTF-16 code units. */
const KEPT_LENGTH = 120
/** The editors' mark for omitted text, which is understood in every language. */
const OMISSION_MARK = ' […] '

/** Shortens the long unchanged parts of a comparison, so that it fits beside an article. */
export function shortenedParts(parts: readonly WordPart[]): readonly WordPart[] {
  return parts.map(({ kind, text }) => ({ kind, text: kind === 'same' ? shortened(text) : text }))
}

/** Replaces the middle of a long text with `[…]`. */
export function shortened(text: string): string {
  if (text.length <= MAX_LENGTH) return text
  // Cut at a space if one is near, and never within a surrogate pair.
  const first = text.slice(0, KEPT_LENGTH).replace(/\s+\S{0,20}$|[\uD800-\uDBFF]$/, '')
  const last = text.slice(-KEPT_LENGTH).replace(/^\S{0,20}\s+|^[\uDC00-\uDFFF]/, '')
  return first + OMISSION_MARK + last
}
