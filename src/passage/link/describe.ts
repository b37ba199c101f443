import { checksum } from '../checksum.ts'
import { type Passage, type PassageSelection, selectedWords } from '../passage.ts'
import { describeDirective } from './describe-directive.ts'
import { type DescribedBlock, describeDirectives } from './describe-directives.ts'
import { formatLink } from './format-link.ts'
import type { QuoteAddress } from './quote-address.ts'
import type { TextDirective } from './text-directive.ts'

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
 *   distinguish the words. `shownLink` knows more of the page.
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

/**
 * Returns the link to selected words without a text directive: `?at=12-87.a7f#k3x9`. It is shorter. A browser without our
 * scripts goes to the passage, and highlights nothing.
 *
 * @throws RangeError If a passage of the selection does not exist.
 */
export function shortLink(passages: readonly Passage[], selection: PassageSelection): string {
  return formatLink({ kind: 'words', address: describe(passages, selection) })
}

/** The blocks of a page, and words in them, by the indexes of the blocks. */
export interface ShownSelection {
  readonly blocks: readonly DescribedBlock[]
  readonly selection: PassageSelection
}

/**
 * Returns the link to selected words of a page, from the query on. Unlike `quoteLink`, it gives browsers the words as
 * the page shows them, with the numbers of notes, and with context from neighbouring blocks.
 *
 * @param shown The blocks of the page, also those that are no passages, and the same words in them.
 * @throws RangeError If a passage or block of the selection does not exist.
 */
export function shownLink(
  passages: readonly Passage[],
  selection: PassageSelection,
  shown: ShownSelection,
): string {
  return formatLink({
    kind: 'words',
    address: describe(passages, selection),
    ...directivesOf(describeDirectives(shown.blocks, shown.selection)),
  })
}

function directivesOf([directive, ...others]: readonly TextDirective[]) {
  return { directive, ...(others.length > 0 && { others }) }
}
