import { checksum } from '../checksum.ts'
import { type Passage, type PassageSelection, selectedWords } from '../passage.ts'
import { describeDirective } from './describe-directive.ts'
import { formatLink } from './format-link.ts'
import type { QuoteAddress } from './quote-address.ts'

/**
 * Returns the address of selected words: the inverse of `match`.
 *
 * @throws RangeError If a passage of the selection does not exist.
 */
export function describe(passages: readonly Passage[], selection: PassageSelection): QuoteAddress {
  const first = passages[selection.start.passage]
  const last = passages[selection.end.passage]
  if (!first || !last) throw new RangeError('The selection lies outside of the passages.')
  return {
    id: first.id,
    start: selection.start.offset,
    endId: last.id,
    end: selection.end.offset,
    checksum: checksum(selectedWords(passages, selection)),
  }
}

/**
 * Returns the link to selected words, from the query on: `?at=12-87.a7f#k3x9:~:text=…`. A browser without our scripts
 * follows the text directive. If it does not find the words, it goes to the element of the passage.
 *
 * @param otherTexts Other texts on the page, such as the headline and the headings, from which the directive must
 *   distinguish the words.
 * @throws RangeError If a passage of the selection does not exist.
 */
export function quoteLink(
  passages: readonly Passage[],
  selection: PassageSelection,
  otherTexts: readonly string[] = [],
): string {
  return formatLink({
    kind: 'words',
    address: describe(passages, selection),
    directive: describeDirective(passages, selection, otherTexts),
  })
}
