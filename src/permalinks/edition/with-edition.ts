import { at } from '../../passage/at.ts'
import { type History, type PassageRecord, passageIdsOf, textAt } from '../../passage/history/history.ts'
import type { Edition, EditionPassage } from './edition.ts'
import { hasNewHead, newStatements } from './edition-statements.ts'
import { passageIds } from './passage-ids.ts'
import { returnedIds } from './returned-ids.ts'
import { type Successors, successors } from './successors.ts'

/** A history that includes an edition, and the ids that the edition's passages have in it. */
export interface UpdatedHistory {
  readonly history: History
  /** The id of each passage of the edition. */
  readonly ids: readonly string[]
}

type Records = ReadonlyMap<string, PassageRecord>

/**
 * Adds an edition to the history of an article. A pure function: the same history and the same edition always give the
 * same result. If the edition has the words of the last one, only its statements and elements are updated.
 *
 * @param history Omitted for a new article.
 * @param reserved The ids of other elements of the article, such as headings. No passage gets one of them.
 */
export function withEdition(
  history: History = { editions: [], passages: [] },
  edition: Edition,
  reserved: ReadonlySet<string> = new Set(),
): UpdatedHistory {
  const records: Records = new Map(history.passages.map((record) => [record.id, record]))
  const lastNumber = history.editions.length
  const last = history.editions.at(-1)
  const earlierIds = last ? passageIdsOf(last) : []
  const earlier = earlierIds.map((id): EditionPassage => {
    const record = records.get(id)
    return { text: textAt(record, lastNumber) ?? '', tag: record?.tag }
  })
  if (last && hasSameTexts(earlier, edition.passages) && !hasNewHead(history, edition)) {
    const { sha256, passages } = last
    const updated = { ...newStatements(history, edition, lastNumber - 1), sha256, passages }
    return {
      history: {
        editions: [...history.editions.slice(0, -1), updated],
        passages: withTexts(records, edition.passages, earlierIds, lastNumber),
      },
      ids: earlierIds,
    }
  }

  const related = successors(earlier, edition.passages)
  const ids = idsOf(edition.passages, earlierIds, related, records, reserved)
  const added = { ...newStatements(history, edition, lastNumber), passages: ids.join(' ') }
  return {
    history: {
      editions: [...history.editions, added],
      passages: withTexts(
        withOrigins(records, earlierIds, ids, related),
        edition.passages,
        ids,
        lastNumber + 1,
      ),
    },
    ids,
  }
}

function hasSameTexts(earlier: readonly EditionPassage[], later: readonly EditionPassage[]): boolean {
  return earlier.length === later.length && earlier.every(({ text }, index) => text === later[index]?.text)
}

/** The ids of an edition's passages: kept from the last edition, returned from an earlier one, or new. */
function idsOf(
  passages: readonly EditionPassage[],
  earlierIds: readonly string[],
  { continues }: Successors,
  records: Records,
  reserved: ReadonlySet<string>,
): readonly string[] {
  const kept = continues.map((from) => (from === undefined ? undefined : at(earlierIds, from)))
  const returned = returnedIds(records.values(), passages, kept)
  const known = kept.map((id, index) => id ?? returned[index])
  const newTexts = passages.filter((_, index) => known[index] === undefined).map(({ text }) => text)
  const newIds = passageIds(newTexts, new Set([...reserved, ...records.keys()]))
  let next = 0
  return known.map((id) => id ?? at(newIds, next++))
}

/** Adds a record for each new passage, and says which passages were split from others or merged into them. */
function withOrigins(
  records: Records,
  earlierIds: readonly string[],
  ids: readonly string[],
  { splitFrom, mergedInto }: Successors,
): Records {
  const updated = new Map(records)
  for (const [index, id] of ids.entries()) {
    const from = splitFrom[index]
    if (!updated.has(id)) {
      updated.set(id, { id, texts: {}, ...(from !== undefined && { from: at(earlierIds, from) }) })
    }
  }
  for (const [index, id] of earlierIds.entries()) {
    const into = mergedInto[index]
    const record = updated.get(id)
    if (record && into !== undefined) updated.set(id, { ...record, into: at(ids, into) })
  }
  return updated
}

/** Gives passages their texts in an edition. Sorted by id, so that an edit moves no line of the ledger. */
function withTexts(
  records: Records,
  passages: readonly EditionPassage[],
  ids: readonly string[],
  edition: number,
): readonly PassageRecord[] {
  const updated = new Map(records)
  for (const [index, passage] of passages.entries()) {
    const record = updated.get(at(ids, index))
    if (record) updated.set(record.id, withText(record, edition, passage))
  }
  return [...updated.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The record of a passage that is in the article: it was not merged into another one. */
function withText(
  { into: _, ...record }: PassageRecord,
  edition: number,
  { text, tag }: EditionPassage,
): PassageRecord {
  const { id, tag: _tag, texts, ...origin } = record
  const earlier = Object.entries(texts).find(([, known]) => known === text)?.[0]
  const isUnchanged = textAt(record, edition) === text
  return {
    id,
    ...(tag !== undefined && { tag }),
    texts: isUnchanged ? texts : { ...texts, [edition]: earlier === undefined ? text : Number(earlier) },
    ...origin,
  }
}
