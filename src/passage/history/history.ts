import type { Passage } from '../passage.ts'

/** A passage of an article through its editions: a line of the ledger. */
export interface PassageRecord {
  /** Given once and for ever. */
  readonly id: string
  /** The element that it is, where it is no paragraph: `h2`, `li`, `blockquote`. */
  readonly tag?: string | undefined
  /**
   * Its texts by the number of the edition from which on each stands. A text that had stood before is the number of
   * the edition that had it: `{ "1": "A", "2": "B", "3": 1 }`.
   */
  readonly texts: Readonly<Record<string, string | number>>
  /** The passage that it was a part of, before that one was split. */
  readonly from?: string | undefined
  /** The passage that it was merged into. */
  readonly into?: string | undefined
}

/** An edition of an article: a wording that was published. */
export interface EditionRecord {
  /** SHA-256 of the seed's bytes. */
  readonly sha256: string
  /** ISO 8601, as precisely as it was stated. */
  readonly date?: string | undefined
  /** Why it differs from the one before, where its owner said so. */
  readonly reason?: string | undefined
  /** The headline, where one was stated. */
  readonly title?: string | undefined
  /** The ids of its passages, in order, with spaces between them. */
  readonly passages: string
}

/** What is known of an article's wordings: the part of the ledger that passages are followed by. */
export interface History {
  /** Oldest first. The number of an edition is its place here, counted from 1. */
  readonly editions: readonly EditionRecord[]
  readonly passages: readonly PassageRecord[]
}

/** The ids of an edition's passages, in order. */
export function passageIdsOf({ passages }: EditionRecord): readonly string[] {
  return passages === '' ? [] : passages.split(' ')
}

/** The passages of an edition, in order; none where there is no such edition. */
export function passagesOf(history: History, edition: number): readonly Passage[] {
  return editionsOf(history)[edition - 1] ?? []
}

/** The passages of all editions, oldest first. */
export function editionsOf(history: History): readonly (readonly Passage[])[] {
  const known = editionsKnown.get(history) ?? readEditions(history)
  editionsKnown.set(history, known)
  return known
}

/** A history never changes, and is asked for each passage that is no more. */
const editionsKnown = new WeakMap<History, readonly (readonly Passage[])[]>()

function readEditions(history: History): readonly (readonly Passage[])[] {
  const changed = Map.groupBy(
    history.passages.flatMap((record) => Object.keys(record.texts).map((since) => ({ record, since }))),
    ({ since }) => Number(since),
  )
  const texts = new Map<string, Passage>()
  return history.editions.map((edition, index) => {
    const number = index + 1
    for (const { record } of changed.get(number) ?? []) {
      const text = textAt(record, number)
      if (text !== undefined) texts.set(record.id, { id: record.id, text })
    }
    return passageIdsOf(edition).flatMap((id) => texts.get(id) ?? [])
  })
}

/** The text that a passage had in an edition, or last before it. */
export function textAt(record: PassageRecord | undefined, edition: number): string | undefined {
  const since = sinceEdition(record, edition)
  const text = since === undefined ? undefined : record?.texts[since]
  return typeof text === 'number' ? textAt(record, text) : text
}

/** The edition from which on a passage has the text that it has in an edition. */
export function sinceEdition(record: PassageRecord | undefined, edition: number): number | undefined {
  return Object.keys(record?.texts ?? {})
    .map(Number)
    .findLast((number) => number <= edition)
}

/** The id of the present passage that an id leads to, through all merges; nothing where it was removed. */
export function presentId(history: History, id: string): string | undefined {
  const { present, into } = waysKnown.get(history) ?? waysOf(history)
  const seen = new Set<string>()
  let current: string | undefined = id
  while (current !== undefined && !present.has(current) && !seen.has(current)) {
    seen.add(current)
    current = into.get(current)
  }
  return current !== undefined && present.has(current) ? current : undefined
}

/** The ids of the present passages, and for each passage the one that it was merged into. */
interface Ways {
  readonly present: ReadonlySet<string>
  readonly into: ReadonlyMap<string, string | undefined>
}

const waysKnown = new WeakMap<History, Ways>()

function waysOf(history: History): Ways {
  const ways = {
    present: new Set(history.editions.at(-1)?.passages.split(' ')),
    into: new Map(history.passages.map((record) => [record.id, record.into])),
  }
  waysKnown.set(history, ways)
  return ways
}
