import type { Passage } from '../passage.ts'

/** A passage through the editions of an article; one line of the ledger. */
export interface PassageRecord {
  /** Given once and never changed. */
  readonly id: string
  /** Its element, unless it is a paragraph: `h2`, `li`, `blockquote`. */
  readonly tag?: string | undefined
  /**
   * Its texts, each by the number of the edition in which it first appeared. If a text returns, it is replaced by the
   * number of the edition that had it: `{ "1": "A", "2": "B", "3": 1 }`.
   */
  readonly texts: Readonly<Record<string, string | number>>
  /** The passage it was split from. */
  readonly from?: string | undefined
  /** The passage that it was merged into. */
  readonly into?: string | undefined
}

/** An edition of an article: a published wording. */
export interface EditionRecord {
  /** SHA-256 of the seed's bytes. */
  readonly sha256: string
  /** ISO 8601, in the precision in which it was declared. */
  readonly date?: string | undefined
  /** Why it differs from the previous edition, if the owner said so. */
  readonly reason?: string | undefined
  /** The headline, if one was declared. */
  readonly title?: string | undefined
  /** The standfirst, if one was declared that is not a part of the text. */
  readonly standfirst?: string | undefined
  /** The ids of its passages, in order, separated by spaces. */
  readonly passages: string
}

/** The known wordings of an article: the part of the ledger that is needed to follow passages. */
export interface History {
  /** Oldest first. Editions are numbered from 1. */
  readonly editions: readonly EditionRecord[]
  readonly passages: readonly PassageRecord[]
  /** The ids that headings have or had, each with the passage that it leads to: the words of the heading, if the author wrote them. */
  readonly headings?: readonly { readonly id: string; readonly passage: string }[]
}

/** Returns the ids of the passages of an edition, in order. */
export function passageIdsOf({ passages }: EditionRecord): readonly string[] {
  return passages === '' ? [] : passages.split(' ')
}

/** Returns the passages of an edition, in order; none if there is no such edition. */
export function passagesOf(history: History, edition: number): readonly Passage[] {
  return editionsOf(history)[edition - 1] ?? []
}

/** Returns the passages of all editions, oldest first. */
export function editionsOf(history: History): readonly (readonly Passage[])[] {
  const known = editionsKnown.get(history) ?? readEditions(history)
  editionsKnown.set(history, known)
  return known
}

/** A history never changes, and it is read again for each passage that was removed. */
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

/** Returns the text that a passage had in an edition, or the last one before it. */
export function textAt(record: PassageRecord | undefined, edition: number): string | undefined {
  const since = sinceEdition(record, edition)
  const text = since === undefined ? undefined : record?.texts[since]
  return typeof text === 'number' ? textAt(record, text) : text
}

/** Returns the number of the edition that introduced the text of a passage in a given edition. */
function sinceEdition(record: PassageRecord | undefined, edition: number): number | undefined {
  return Object.keys(record?.texts ?? {})
    .map(Number)
    .findLast((number) => number <= edition)
}

/** Follows an id through all merges to a present passage. Returns `undefined` if the passage was removed. */
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

/** The ids of the present passages, and for each passage the one it was merged into. */
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
