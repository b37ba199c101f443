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

/** How much unchanged text is kept on each side of a change, in UTF-16 code units: about a line. */
const CONTEXT_LENGTH = 80

/**
 * Keeps the changes of a comparison with about a line of unchanged text around each. Long deleted or inserted texts are
 * shortened, too.
 */
export function partsInContext(parts: readonly WordPart[]): readonly WordPart[] {
  // A passage that only moved has no change in it.
  if (parts.every(({ kind }) => kind === 'same')) return shortenedParts(parts)
  return parts.map(({ kind, text }, index) => {
    if (kind !== 'same') return { kind, text: shortened(text) }
    const [isFirst, isLast] = [index === 0, index === parts.length - 1]
    if (text.length <= CONTEXT_LENGTH * (isFirst || isLast ? 1.5 : 2.5)) return { kind, text }
    const before = isFirst ? '' : cutEnd(text.slice(0, CONTEXT_LENGTH))
    const behind = isLast ? '' : cutStart(text.slice(-CONTEXT_LENGTH))
    return { kind, text: `${before}${OMISSION_MARK}${behind}` }
  })
}

/** Replaces the middle of a long text with `[…]`. */
export function shortened(text: string): string {
  if (text.length <= MAX_LENGTH) return text
  return cutEnd(text.slice(0, KEPT_LENGTH)) + OMISSION_MARK + cutStart(text.slice(-KEPT_LENGTH))
}

/** Removes what is left of a cut word at the end, if a space is near, or of a surrogate pair. */
function cutEnd(text: string): string {
  return text.replace(/\s+\S{0,20}$|[\uD800-\uDBFF]$/, '')
}

/** Removes what is left of a cut word at the start. */
function cutStart(text: string): string {
  return text.replace(/^\S{0,20}\s+|^[\uDC00-\uDFFF]/, '')
}
