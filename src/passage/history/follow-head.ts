import { align } from '../align/align.ts'
import { mapSelection } from '../align/map-selection.ts'
import { at } from '../at.ts'
import { foldedText } from '../fold.ts'
import { findExact } from '../guess/find-exact.ts'
import { type Passage, type PassageSelection, selectedWords } from '../passage.ts'
import type { Followed, Quoted } from './followed.ts'
import { headLength } from './head.ts'

/**
 * Follows words of an earlier headline or standfirst to the present one. Only words there count: the same words in the
 * text are another statement.
 *
 * @param present The present passages, with the headline and the standfirst if there are any.
 * @param earlier The passages of the edition, with its headline and standfirst.
 * @param selection Words that begin in the headline or the standfirst.
 * @param edition The number of the edition.
 * @param followRest Follows the words of the selection that are in later passages.
 */
export function followHead(
  present: readonly Passage[],
  earlier: readonly Passage[],
  { start, end }: PassageSelection,
  edition: number,
  followRest: (selection: PassageSelection) => Followed,
): Followed {
  const quoted: Quoted = { words: selectedWords(earlier, { start, end }), edition }
  const part = at(earlier, start.passage)
  const isAlone = end.passage === start.passage
  const place = present.findIndex(({ id }) => id === part.id)
  if (place < 0) {
    const before = Math.min(start.passage, headLength(present))
    return {
      outcome: 'removed',
      quoted,
      place: { after: undefined, before: before < present.length ? before : undefined },
    }
  }
  const now = at(present, place)
  const words = {
    start: { passage: 0, offset: start.offset },
    end: { passage: 0, offset: isAlone ? end.offset : part.text.length },
  }
  const within =
    findExact([now], { exact: selectedWords([part], words) }) ??
    mapSelection(align([part], [now]), words) ??
    wholeOf(now)
  const rest = isAlone
    ? undefined
    : followRest({ start: { passage: Math.min(end.passage, headLength(earlier)), offset: 0 }, end })
  const found = {
    start: { passage: place, offset: within.start.offset },
    end: rest && 'selection' in rest ? rest.selection.end : { passage: place, offset: within.end.offset },
  }
  return foldedText(selectedWords(present, found)) === foldedText(quoted.words)
    ? { outcome: 'found', selection: found }
    : { outcome: 'corrected', quoted, selection: found }
}

function wholeOf({ text }: Passage): PassageSelection {
  return { start: { passage: 0, offset: 0 }, end: { passage: 0, offset: text.length } }
}
