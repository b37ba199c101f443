import { normalise } from '../flatten.ts'
import { HEADLINE_ID, STANDFIRST_ID } from '../link/head-ids.ts'
import type { Passage, PassageSelection } from '../passage.ts'
import { type EditionRecord, type History, type PassageRecord, textAt } from './history.ts'

/** What stands above a text: the headline and the standfirst, in the order of the page. */
export type Head = Pick<EditionRecord, 'title' | 'standfirst'>

/** The parts of the head, each with its id, its key in an edition, and its element. */
const PARTS = [
  { id: HEADLINE_ID, key: 'title', tag: 'h1' },
  { id: STANDFIRST_ID, key: 'standfirst', tag: 'p' },
] as const satisfies readonly { readonly id: string; readonly key: keyof Head; readonly tag: string }[]

/** A history never changes, and it is asked for its heads once for each link. */
const known = new WeakMap<History, History>()
const origins = new WeakMap<History, History>()

/** Whether an id is that of a headline or a standfirst. */
export function isHeadId(id: string): boolean {
  return PARTS.some((part) => part.id === id)
}

/**
 * Returns a history in which the declared headline and standfirst are the first passages of their edition, so that links
 * can quote them. The ledger has them apart from passages: their words never become those of a paragraph.
 */
export function withHeads<Known extends History>(history: Known): Known {
  const declared = PARTS.filter(({ key }) => history.editions.some((edition) => edition[key] !== undefined))
  if (origins.has(history) || declared.length === 0) return history
  const made = {
    ...history,
    editions: history.editions.map((edition) => {
      const ids = declared.flatMap(({ id, key }) => (edition[key] === undefined ? [] : id))
      return { ...edition, passages: [...ids, edition.passages].join(' ').trim() }
    }),
    passages: [...declared.map((part) => recordOf(history, part)), ...history.passages],
  }
  const result = known.get(history) ?? made
  known.set(history, result)
  origins.set(result, history)
  // The same type as the history that it was made of.
  return result as Known
}

/** Returns the history without heads, from which `withHeads` made one. */
export function withoutHeads(history: History): History {
  return origins.get(history) ?? history
}

/** Returns how many of the passages are the headline or the standfirst. They come first. */
export function headLength(passages: readonly Passage[]): number {
  const length = passages.slice(0, PARTS.length).findIndex(({ id }) => !isHeadId(id))
  return length < 0 ? Math.min(passages.length, PARTS.length) : length
}

/** Returns the passages of the text. */
export function bodyOf(passages: readonly Passage[]): readonly Passage[] {
  return passages.slice(headLength(passages))
}

/** Moves a selection by a number of passages. */
export function shifted({ start, end }: PassageSelection, by: number): PassageSelection {
  return {
    start: { ...start, passage: start.passage + by },
    end: { ...end, passage: end.passage + by },
  }
}

function recordOf({ editions }: History, { id, key, tag }: (typeof PARTS)[number]): PassageRecord {
  let record: PassageRecord = { id, tag, texts: {} }
  for (const [index, { [key]: declared }] of editions.entries()) {
    if (declared === undefined) continue
    const text = normalise(declared)
    if (textAt(record, index + 1) !== text)
      record = { ...record, texts: { ...record.texts, [index + 1]: text } }
  }
  return record
}
