import { checksum } from '../checksum.ts'
import { type Passage, type PassageSelection, selectedWords } from '../passage.ts'
import { describeDirective } from './describe-directive.ts'
import { formatLink } from './format-link.ts'
import type { QuoteAddress } from './quote-address.ts'

/**
 * The address of selected words: the counterpart of `match`.
 *
 * @throws RangeError where the selection names a passage that is not there.
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
 * The link to selected words, from the query on: `?at=12-87.a7f#k3x9:~:text=…`. The browser that runs no script of
 * ours follows the text directive; any browser lands at the passage's element where it finds nothing.
 *
 * @param otherTexts What else stands on the page, as headline and headings: the directive has to tell the words apart.
 * @throws RangeError where the selection names a passage that is not there.
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
