import { align } from '../align/align.ts'
import { mapSelection } from '../align/map-selection.ts'
import { at } from '../at.ts'
import { foldedText } from '../fold.ts'
import { findExact } from '../guess/find-exact.ts'
import { type Passage, type PassageSelection, selectedWords } from '../passage.ts'
import type { Followed, Quoted } from './followed.ts'
import { hasHeadline } from './headline.ts'

/**
 * Follows words of an earlier headline to the present one. Only words in the headline count: the same words in the text
 * are another statement.
 *
 * @param present The present passages, with the headline if there is one.
 * @param earlier The passages of the edition, with its headline.
 * @param selection Words that begin in the headline.
 * @param edition The number of the edition.
 * @param followBody Follows the words of the selection that are in the text.
 */
export function followHeadline(
  present: readonly Passage[],
  earlier: readonly Passage[],
  selection: PassageSelection,
  edition: number,
  followBody: (selection: PassageSelection) => Followed,
): Followed {
  const quoted: Quoted = { words: selectedWords(earlier, selection), edition }
  const headline = at(earlier, 0)
  const isAlone = selection.end.passage === 0
  if (!hasHeadline(present)) {
    const before = present.length > 0 ? 0 : undefined
    return { outcome: 'removed', quoted, place: { after: undefined, before } }
  }
  const [now, length] = [at(present, 0), headline.text.length]
  const part = { start: selection.start, end: isAlone ? selection.end : { passage: 0, offset: length } }
  const inHeadline =
    findExact([now], { exact: selectedWords([headline], part) }) ??
    mapSelection(align([headline], [now]), part) ??
    wholeOf(now)
  const body = isAlone ? undefined : followBody({ start: { passage: 1, offset: 0 }, end: selection.end })
  const end = body && 'selection' in body ? body.selection.end : inHeadline.end
  const found = { start: inHeadline.start, end }
  return foldedText(selectedWords(present, found)) === foldedText(quoted.words)
    ? { outcome: 'found', selection: found }
    : { outcome: 'corrected', quoted, selection: found }
}

function wholeOf({ text }: Passage): PassageSelection {
  return { start: { passage: 0, offset: 0 }, end: { passage: 0, offset: text.length } }
}
