import { normalise } from '../flatten.ts'
import type { Passage, PassageSelection } from '../passage.ts'
import { type History, type PassageRecord, textAt } from './history.ts'

/** The id of a declared headline, on the page and in links. It has vowels, so that no passage of a text can have it. */
export const HEADLINE_ID = 'headline'

/** A history never changes, and it is asked for its headlines once for each link. */
const known = new WeakMap<History, History>()
const origins = new WeakMap<History, History>()

/**
 * Returns a history in which each declared headline is the first passage of its edition, so that links can quote it. The
 * ledger has headlines apart from passages: their words never become those of a paragraph.
 */
export function withHeadlines<Known extends History>(history: Known): Known {
  const { editions } = history
  if (origins.has(history) || editions.every(({ title }) => title === undefined)) return history
  const made = {
    ...history,
    editions: editions.map((edition) =>
      edition.title === undefined
        ? edition
        : { ...edition, passages: `${HEADLINE_ID} ${edition.passages}`.trim() },
    ),
    passages: [recordOf(history), ...history.passages],
  }
  const result = known.get(history) ?? made
  known.set(history, result)
  origins.set(result, history)
  // The same type as the history that it was made of.
  return result as Known
}

/** Returns the history without headlines, from which `withHeadlines` made one. */
export function withoutHeadlines(history: History): History {
  return origins.get(history) ?? history
}

/** Whether the first passage is the headline. */
export function hasHeadline([first]: readonly Passage[]): boolean {
  return first?.id === HEADLINE_ID
}

/** Returns the passages of the text. */
export function bodyOf(passages: readonly Passage[]): readonly Passage[] {
  return hasHeadline(passages) ? passages.slice(1) : passages
}

/** Moves a selection by a number of passages. */
export function shifted({ start, end }: PassageSelection, by: number): PassageSelection {
  return {
    start: { ...start, passage: start.passage + by },
    end: { ...end, passage: end.passage + by },
  }
}

function recordOf({ editions }: History): PassageRecord {
  let record: PassageRecord = { id: HEADLINE_ID, tag: 'h1', texts: {} }
  for (const [index, { title }] of editions.entries()) {
    if (title === undefined) continue
    const text = normalise(title)
    if (textAt(record, index + 1) !== text)
      record = { ...record, texts: { ...record.texts, [index + 1]: text } }
  }
  return record
}
