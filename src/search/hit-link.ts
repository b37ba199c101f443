import { quoteLink } from '../passage/link/describe.ts'
import type { PassageHit } from './hits.ts'
import type { Mark } from './mark.ts'

/** Words that stand further apart are no quote of one thing; the link then marks the first of them. */
const MAX_QUOTE_LENGTH = 80

/**
 * The link from a hit to its words on the article's page.
 *
 * @param texts What stands on that page, as far as it is known, the passage of the hit included.
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

/** From the first mark to the last one that is near enough. */
function quoteOf(marks: readonly Mark[]): Mark {
  const first = marks[0] ?? { start: 0, end: 0 }
  const last = marks.findLast(({ end }) => end - first.start <= MAX_QUOTE_LENGTH) ?? first
  return { start: first.start, end: last.end }
}
