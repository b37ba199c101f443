import { findStanding } from '../passage/guess/find-directive.ts'
import { presentId } from '../passage/history/history.ts'
import type { TextDirective } from '../passage/link/text-directive.ts'
import { selectedWords } from '../passage/passage.ts'
import type { CheckedTarget } from './checked-target.ts'
import type { LinkedArticle } from './linked-article.ts'

/**
 * Finds the words of a text directive in the headline and the headings. Browsers search those too, but the ones that the
 * site generated are not passages, so the history does not have them.
 *
 * @param article The article of the link.
 * @param directive The quoted words.
 * @returns The result if the words are there; otherwise `undefined`.
 */
export function findInHeadings(
  { title, headings }: LinkedArticle,
  directive: TextDirective,
): CheckedTarget | undefined {
  const texts = [{ id: '', text: title }, ...Array.from(headings, ([id, text]) => ({ id, text }))]
  const found = findStanding(texts, directive)
  if (!found) return undefined
  const words = selectedWords(texts, found)
  return { outcome: 'stands', isGuess: false, quoted: words, present: words }
}

/**
 * Checks a link to a heading. A renamed heading still leads to its section.
 *
 * @param article The article of the link.
 * @param id The id in the link.
 * @returns `stands` for a current heading; for an earlier one `moved`, with the passage where its section begins, or
 *   `removed` if that passage is gone. `undefined` if no heading ever had the id.
 */
export function checkHeading({ headings, history }: LinkedArticle, id: string): CheckedTarget | undefined {
  const words = headings.get(id)
  if (words !== undefined) return { outcome: 'stands', isGuess: false, quoted: words, present: words }
  const record = history.headings.find((heading) => heading.id === id)
  if (!record) return undefined
  const passage = presentId(history, record.passage)
  return { outcome: passage === undefined ? 'removed' : 'moved', isGuess: false, passage }
}
