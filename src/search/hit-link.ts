import { at } from '../passage/at.ts'
import { quoteLink } from '../passage/link/describe.ts'
import type { PassageHit } from './hits.ts'
import type { Mark } from './mark.ts'

/** If the words that were found are further apart, the link marks only the first of them. In UTF-16 code units. */
const MAX_QUOTE_LENGTH = 80

/**
 * Returns the link from a hit to its words on the page of the article.
 *
 * @param texts The texts on that page, including the passage of the hit. The link distinguishes its words from the
 *   others.
 */
export function hitLink(articleAddress: string, hit: PassageHit, texts: readonly string[]): string {
  const { start, end } = quoteOf(hit.marks)
  const selection = { start: { passage: 0, offset: start }, end: { passage: 0, offset: end } }
  const own = texts.indexOf(hit.text)
  return (
    articleAddress +
    quoteLink(
      [hit],
      selection,
      texts.filter((_, index) => index !== own),
    )
  )
}

/** Returns the range from the first mark to the last one that is near enough. */
function quoteOf(marks: readonly Mark[]): Mark {
  const first = at(marks, 0)
  const last = marks.findLast(({ end }) => end - first.start <= MAX_QUOTE_LENGTH) ?? first
  return { start: first.start, end: last.end }
}
