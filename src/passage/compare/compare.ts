import { align } from '../align/align.ts'
import type { Alignment } from '../align/alignment.ts'
import { deletions } from '../align/deletions.ts'
import { at } from '../at.ts'
import { foldedText } from '../fold.ts'
import type { Passage } from '../passage.ts'
import { type Move, movesOf } from './moves.ts'
import { partsOf, spacesBehind, startsOf, type WordPart } from './word-parts.ts'

/** If a passage is gone and less than this share of its words is left in others, these are there by chance. */
const MIN_KEPT_SHARE = 1 / 3

/** What happened to a passage between two editions. */
export interface ComparedPassage {
  readonly id: string
  /** `moved` if it has words from another place, and is otherwise the same. */
  readonly change: 'same' | 'moved' | 'corrected' | 'added' | 'removed'
  /** The words of the later edition, and between them the deleted words of the earlier one. */
  readonly parts: readonly WordPart[]
  /** Its words that were at another place, if there are any. */
  readonly moved?: readonly MovedWords[]
}

/** Words that were at another place in the earlier edition. */
export interface MovedWords {
  /** The words; `undefined` for the whole passage. */
  readonly words: string | undefined
  /** Of a whole passage, the text before it in each edition; of other words, the text of their passage. */
  readonly before: string | undefined
  readonly now: string | undefined
}

/**
 * Compares two editions word by word. Typography (quotation marks, dashes, spaces) makes no difference, and neither does
 * where passages are divided. Words in another order have moved.
 *
 * @returns The passages of the later edition, in order, and between them the removed ones.
 */
export function compare(earlier: readonly Passage[], later: readonly Passage[]): readonly ComparedPassage[] {
  const alignment = align(earlier, later)
  const same = sameTokens(alignment, earlier, later)
  const known = new Set(later.map(({ id }) => id))
  const shares = keptShares(alignment, same)
  const isRemoved = (passage: Passage, index: number) =>
    !known.has(passage.id) && (shares.get(index) ?? 0) < MIN_KEPT_SHARE
  const standing = earlier.filter((passage, index) => !isRemoved(passage, index))
  if (standing.length < earlier.length && standing.length > 0)
    return withRemoved(earlier, compare(standing, later))
  const { deleted, removed } = deletions(alignment, earlier, same)
  const spaces = spacesBehind(alignment, earlier, same)
  const starts = startsOf(alignment)
  const movedTo = Map.groupBy(movesOf(alignment, later, same), ({ to }) => to)
  const compared = later.map((passage, index): ComparedPassage => {
    const parts = partsOf(alignment, passage, starts.get(index) ?? -1, spaces, deleted)
    const isAdded = parts.every(({ kind }) => kind === 'inserted')
    const isSame = parts.every(({ kind }) => kind === 'same')
    const moved = movedTo.get(index)?.map((move) => movedWords(move, earlier, later))
    const unlessMoved = moved ? 'moved' : 'same'
    const change = isSame ? unlessMoved : isAdded ? 'added' : 'corrected'
    return { id: passage.id, change, parts, ...(moved && { moved }) }
  })
  const rewritten = new Map(removed.map(({ passage }) => [passage.id, passage.text]))
  for (const [index, passage] of compared.entries()) {
    const earlierText = passage.change === 'added' ? rewritten.get(passage.id) : undefined
    if (earlierText === undefined) continue
    const parts: WordPart[] = [{ kind: 'deleted', text: earlierText }, ...passage.parts]
    compared[index] = { ...passage, change: 'corrected', parts }
  }
  const continued = new Set(later.map(({ id }) => id))
  const removedAfter = new Map<number, ComparedPassage[]>()
  for (const {
    after,
    passage: { id, text },
  } of removed) {
    if (continued.has(id)) continue
    const others = removedAfter.get(after) ?? []
    others.push({ id, change: 'removed', parts: [{ kind: 'deleted', text }] })
    removedAfter.set(after, others)
  }
  return [undefined, ...compared].flatMap((passage, index) => [
    ...(passage ? [passage] : []),
    ...(removedAfter.get(index - 1) ?? []),
  ])
}

function movedWords(
  { words, from, to }: Move,
  earlier: readonly Passage[],
  later: readonly Passage[],
): MovedWords {
  const [former, present] = [at(earlier, from), at(later, to)]
  const isWhole = former.id === present.id && words.length > MIN_KEPT_SHARE * present.text.length
  return isWhole
    ? { words: undefined, before: earlier[from - 1]?.text, now: later[to - 1]?.text }
    : { words, before: former.text, now: present.text }
}

/** Adds passages that were left out of a comparison, each after the passage that it followed. */
function withRemoved(
  earlier: readonly Passage[],
  compared: readonly ComparedPassage[],
): readonly ComparedPassage[] {
  const known = new Set(compared.map(({ id }) => id))
  const removedBehind = new Map<string | undefined, ComparedPassage[]>()
  let before: string | undefined
  for (const { id, text } of earlier) {
    if (known.has(id)) {
      before = id
      continue
    }
    const removed: ComparedPassage = { id, change: 'removed', parts: [{ kind: 'deleted', text }] }
    const others = removedBehind.get(before)
    if (others) others.push(removed)
    else removedBehind.set(before, [removed])
  }
  return [
    ...(removedBehind.get(undefined) ?? []),
    ...compared.flatMap((passage) => [passage, ...(removedBehind.get(passage.id) ?? [])]),
  ]
}

/** Returns the share of each earlier passage that is left, from 0 to 1. */
function keptShares({ from }: Alignment, same: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, { all: number; kept: number }>()
  for (const [index, { text }] of from.entries()) {
    const { all, kept } = counts.get(text) ?? { all: 0, kept: 0 }
    counts.set(text, { all: all + 1, kept: kept + (at(same, index) >= 0 ? 1 : 0) })
  }
  return new Map([...counts].map(([text, { all, kept }]) => [text, kept / all]))
}

/** Compares two short texts. */
export function compareWords(earlier: string, later: string): readonly WordPart[] {
  return compare([{ id: '', text: earlier }], [{ id: '', text: later }]).flatMap(({ parts }) => parts)
}

/** Returns the matches of an alignment, except those that differ in letter case. */
function sameTokens(
  { from, to, matches }: Alignment,
  earlier: readonly Passage[],
  later: readonly Passage[],
): readonly number[] {
  return Array.from(matches, (match, index) => {
    if (match === -1) return -1
    const [old, now] = [at(from, index), at(to, match)]
    const before = at(earlier, old.text).text.slice(old.start, old.end)
    const after = at(later, now.text).text.slice(now.start, now.end)
    return before === after || foldedText(before) === foldedText(after) ? match : -1
  })
}
