import { foldedText } from '../passage/fold.ts'
import { type EditionRecord, type History, type PassageRecord, textAt } from '../passage/history/history.ts'
import { passageIds } from './passage-ids.ts'
import { successors } from './successors.ts'

/** An edition as its seed has it, before the ledger has seen it. */
export interface Edition extends Omit<EditionRecord, 'passages'> {
  readonly passages: readonly EditionPassage[]
}

/** A passage of an edition. */
export interface EditionPassage {
  /** Its whitespace-normalised text. */
  readonly text: string
  /** See `PassageRecord`. */
  readonly tag?: string | undefined
}

/** A history that holds an edition, and how. */
export interface UpdatedHistory {
  readonly history: History
  /** The id of each passage of the edition. */
  readonly ids: readonly string[]
}

/**
 * Adds an edition to the history of an article. A pure function: the same history and the same edition give the same
 * history; an edition whose words are those of the last one gives the history as it was.
 *
 * @param reserved Ids that other elements of the article have, such as headings.
 */
export function withEdition(
  history: History | undefined,
  edition: Edition,
  reserved: ReadonlySet<string> = new Set(),
): UpdatedHistory {
  const texts = edition.passages.map(({ text }) => text)
  if (!history || history.editions.length === 0) return firstEdition(edition, passageIds(texts, reserved))

  const last = history.editions.length
  const earlier = history.editions[last - 1]?.passages.split(' ') ?? []
  const records = new Map(history.passages.map((record) => [record.id, record]))
  const earlierTexts = earlier.map((id) => textAt(records.get(id), last) ?? '')
  const isSame =
    texts.length === earlierTexts.length && texts.every((text, index) => text === earlierTexts[index])
  if (isSame && !hasNewTitle(history, edition)) {
    return { history: withStated(history, edition), ids: earlier }
  }

  const { continues, splitFrom, mergedInto } = successors(earlierTexts, texts)
  const kept = continues.map((from) => (from === undefined ? undefined : earlier[from]))
  const returned = returnedIds(history, texts, kept)
  const isNew = (index: number) => kept[index] === undefined && returned[index] === undefined
  const newIds = passageIds(
    texts.filter((_, index) => isNew(index)),
    new Set([...reserved, ...records.keys()]),
  )
  let next = 0
  const ids = texts.map((_, index) => kept[index] ?? returned[index] ?? newIds[next++] ?? '')

  edition.passages.forEach(({ text, tag }, index) => {
    const id = ids[index] ?? ''
    const from = splitFrom[index]
    const record = records.get(id) ?? {
      id,
      ...(tag !== undefined && { tag }),
      texts: {},
      ...(from !== undefined && { from: earlier[from] }),
    }
    records.set(id, withText(record, last + 1, text, tag))
  })
  mergedInto.forEach((to, from) => {
    const record = records.get(earlier[from] ?? '')
    if (record && to !== undefined) records.set(record.id, { ...record, into: ids[to] })
  })
  const { passages: _, ...stated } = edition
  return {
    history: {
      editions: [...history.editions, { ...newlyStated(history, stated, last), passages: ids.join(' ') }],
      passages: sorted(records.values()),
    },
    ids,
  }
}

function firstEdition(edition: Edition, ids: readonly string[]): UpdatedHistory {
  const { passages, ...stated } = edition
  const records = passages.map(({ text, tag }, index) => ({
    id: ids[index] ?? '',
    ...(tag !== undefined && { tag }),
    texts: { 1: text },
  }))
  return {
    history: { editions: [{ ...stated, passages: ids.join(' ') }], passages: sorted(records) },
    ids,
  }
}

/** Passages that had been removed and are back, by their words. */
function returnedIds(
  history: History,
  texts: readonly string[],
  kept: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const taken = new Set(kept)
  const gone = new Map<string, string>()
  for (const { id, texts: known } of history.passages) {
    if (taken.has(id)) continue
    for (const text of Object.values(known)) if (typeof text === 'string') gone.set(foldedText(text), id)
  }
  return texts.map((text, index) => {
    const id = kept[index] === undefined ? gone.get(foldedText(text)) : undefined
    if (id === undefined || taken.has(id)) return undefined
    taken.add(id)
    return id
  })
}

/** A record that has a text from an edition on; it stands in the article, so that it leads nowhere else. */
function withText(
  { into: _, ...record }: PassageRecord,
  edition: number,
  text: string,
  tag: string | undefined,
): PassageRecord {
  if (textAt(record, edition) === text) return record
  const known = Object.entries(record.texts).find(([, other]) => other === text)?.[0]
  const { id, tag: _tag, texts, ...origin } = record
  return {
    id,
    ...(tag !== undefined && { tag }),
    texts: { ...texts, [edition]: known === undefined ? text : Number(known) },
    ...origin,
  }
}

function hasNewTitle(history: History, { title }: Edition): boolean {
  const known = history.editions.findLast((edition) => edition.title !== undefined)?.title
  return title !== undefined && known !== undefined && title !== known
}

/** What is stated of the last edition can be stated later than its text. */
function withStated(history: History, { passages: _, sha256: _sha256, ...stated }: Edition): History {
  const before = history.editions.length - 1
  const last = history.editions[before]
  if (!last) return history
  const { sha256, passages } = last
  return {
    ...history,
    editions: [
      ...history.editions.slice(0, before),
      { ...newlyStated(history, { sha256, ...stated }, before), passages },
    ],
  }
}

/** What is stated of an edition and was not stated of the ones before: a date or reason that is left standing is theirs. */
function newlyStated<Stated extends Omit<EditionRecord, 'passages'>>(
  history: History,
  { date, reason, ...stated }: Stated,
  before: number,
) {
  const earlier = history.editions.slice(0, before)
  const isNew = (key: 'date' | 'reason', value: string | undefined) =>
    value !== undefined && !earlier.some((edition) => edition[key] === value)
  return {
    ...stated,
    ...(isNew('date', date) && { date }),
    ...(isNew('reason', reason) && { reason }),
  }
}

/** By id: an edit moves no line. */
function sorted(records: Iterable<PassageRecord>): readonly PassageRecord[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
}
