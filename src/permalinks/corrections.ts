import { type ComparedPassage, compare, compareWords } from '../passage/compare/compare.ts'
import type { WordPart } from '../passage/compare/word-parts.ts'
import { type EditionRecord, type History, passagesOf, presentId } from '../passage/history/history.ts'

/** What an edition changed in the previous one. */
export interface EditionChanges {
  /** The number of the edition; at least 2, because the first edition changes nothing. */
  readonly number: number
  readonly edition: EditionRecord
  /** All passages of the edition, and the passages that it removed. */
  readonly passages: readonly ComparedPassage[]
  /** The comparison of the declared headlines, if they differ. */
  readonly headline: readonly WordPart[] | undefined
  /** The comparison of the declared standfirsts, if they differ. */
  readonly standfirst: readonly WordPart[] | undefined
}

/** Returns what each edition changed, newest first. */
export function changesOf(history: History): readonly EditionChanges[] {
  return history.editions
    .map((_, index) => index + 1)
    .slice(1)
    .reverse()
    .flatMap((number) => changesIn(history, number) ?? [])
}

/** Several pages need the changes of a history, which never changes. */
const changesKnown = new WeakMap<History, Map<number, EditionChanges>>()

function changesIn(history: History, number: number): EditionChanges | undefined {
  const known = changesKnown.get(history) ?? new Map<number, EditionChanges>()
  changesKnown.set(history, known)
  const edition = history.editions[number - 1]
  const changes = known.get(number) ?? (edition && compareWithBefore(history, number, edition))
  if (changes) known.set(number, changes)
  return changes
}

function compareWithBefore(history: History, number: number, edition: EditionRecord): EditionChanges {
  const earlier = history.editions.slice(0, number - 1)
  return {
    number,
    edition,
    passages: compare(passagesOf(history, number - 1), passagesOf(history, number)),
    headline: compareDeclared(
      earlier.map(({ title }) => title),
      edition.title,
    ),
    standfirst: compareDeclared(
      earlier.map(({ standfirst }) => standfirst),
      edition.standfirst,
    ),
  }
}

/** Whether an edition changed words, and not only typography or paragraph breaks. */
export function isCorrection({ passages, headline, standfirst }: EditionChanges): boolean {
  return (
    headline !== undefined || standfirst !== undefined || passages.some(({ change }) => change !== 'same')
  )
}

/** Returns the last edition that changed words; `undefined` if none did. */
export function lastCorrection(history: History): Pick<EditionRecord, 'date' | 'reason'> | undefined {
  for (let number = history.editions.length; number > 1; number--) {
    const changes = changesIn(history, number)
    if (changes && isCorrection(changes)) return changes.edition
  }
  return undefined
}

/** Compares declared headlines or standfirsts. One can be withdrawn, and declared again. */
function compareDeclared(
  before: readonly (string | undefined)[],
  later: string | undefined,
): readonly WordPart[] | undefined {
  const earlier = before.at(-1)
  const wasDeclared = before.some((declared) => declared !== undefined)
  if (!wasDeclared || earlier === later) return undefined
  if (earlier === undefined) return later === undefined ? undefined : [{ kind: 'inserted', text: later }]
  return later === undefined ? [{ kind: 'deleted', text: earlier }] : compareWords(earlier, later)
}

/** The difference between the previous wording of a passage and the present one. */
export interface Correction {
  /** The date of the edition that changed it, in ISO 8601, if it has one. */
  readonly date: string | undefined
  readonly parts: readonly WordPart[]
}

/** The corrections that are shown beside the present passages. */
export interface LatestCorrections {
  /** By the ids of present passages. */
  readonly corrected: ReadonlyMap<string, Correction>
  /** The passages that were removed between them. */
  readonly removed: readonly Removal[]
}

/** The words of a removed passage. */
export interface Removal extends Correction {
  /** The id of the passage. */
  readonly id: string
  /** The id of the present passage that it followed; `undefined` at the beginning. */
  readonly after: string | undefined
  /** Whether its id leads to a present passage, which has some of its words. */
  readonly isMerged: boolean
}

/** Several steps of the pipeline need the corrections of a history, which never changes. */
const correctionsKnown = new WeakMap<History, LatestCorrections>()

/** Finds the last correction of each present passage, and the passages removed between them. */
export function latestCorrections(history: History): LatestCorrections {
  const known = correctionsKnown.get(history) ?? findCorrections(history)
  correctionsKnown.set(history, known)
  return known
}

function findCorrections(history: History): LatestCorrections {
  const present = new Set(history.editions.at(-1)?.passages.split(' '))
  const corrected = new Map<string, Correction>()
  const removed = new Map<string, Removal>()
  for (const { edition, passages } of changesOf(history)) {
    let after: string | undefined
    for (const { id, change, parts } of passages) {
      const correction = { date: edition.date, parts }
      if (change === 'corrected' && present.has(id) && !corrected.has(id)) corrected.set(id, correction)
      // Newest first: a passage that was removed twice is listed once.
      if (change === 'removed' && !present.has(id) && !removed.has(id)) {
        removed.set(id, { ...correction, id, after, isMerged: presentId(history, id) !== undefined })
      }
      if (change !== 'removed' && present.has(id)) after = id
    }
  }
  return { corrected, removed: [...removed.values()] }
}
