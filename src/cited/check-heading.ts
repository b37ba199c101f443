import { findStanding } from '../passage/guess/find-directive.ts'
import { presentId } from '../passage/history/history.ts'
import { selectedWords } from '../passage/passage.ts'
import type { TextDirective } from '../passage/text-directive-parse.ts'
import type { CheckedQuotation } from './checked-quotation.ts'
import type { QuotedArticle } from './quoted-article.ts'

/** A directive names words wherever a page has them: headline and headings that the site made are no passages. */
export function findInHeadings(
  { title, headings }: QuotedArticle,
  directive: TextDirective,
): CheckedQuotation | undefined {
  const texts = [{ id: '', text: title }, ...Array.from(headings, ([id, text]) => ({ id, text }))]
  const found = findStanding(texts, directive)
  if (!found) return undefined
  const words = selectedWords(texts, found)
  return { outcome: 'stands', isGuess: false, quoted: words, present: words }
}

/** A heading that was renamed still leads to its section, or to the place where that began. */
export function checkHeading({ headings, history }: QuotedArticle, id: string): CheckedQuotation | undefined {
  const words = headings.get(id)
  if (words !== undefined) return { outcome: 'stands', isGuess: false, quoted: words, present: words }
  const record = history.headings.find((heading) => heading.id === id)
  if (!record) return undefined
  const passage = presentId(history, record.passage)
  return { outcome: passage === undefined ? 'removed' : 'moved', isGuess: false, passage }
}
