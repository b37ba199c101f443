import { align } from '../../passage/align/align.ts'
import type { Alignment } from '../../passage/align/alignment.ts'
import { at } from '../../passage/at.ts'
import type { EditionPassage } from './edition.ts'

/** A passage comes from another, when so large a part of either of them is the other's words; */
const MIN_COMMON_SHARE = 0.5
/** and so many words, or all that it has. */
const MIN_COMMON_WORDS = 2
/** Passages of at most so many words, as headings and captions, can be written anew in their place. */
const MAX_SHORT_PASSAGE_WORDS = 8

/** What became of passages from one edition to the next. All are named by their indexes. */
export interface Successors {
  /** For each later passage the earlier one that it continues: its id is kept. */
  readonly continues: readonly (number | undefined)[]
  /** For each later passage that continues none, the one that it is a part of. */
  readonly splitFrom: readonly (number | undefined)[]
  /** For each earlier passage that none continues, the later one that its words went into. */
  readonly mergedInto: readonly (number | undefined)[]
}

/**
 * Finds out which passages of an edition continue which of the one before. The first part of a split passage continues
 * it; of passages that were merged, the first is continued.
 */
export function successors(earlier: readonly EditionPassage[], later: readonly EditionPassage[]): Successors {
  // A first edition continues nothing, and to cut a huge one into words takes much memory.
  if (earlier.length === 0) {
    const none = later.map(() => undefined)
    return { continues: none, splitFrom: none, mergedInto: [] }
  }
  const alignment = align(earlier, later)
  const targets = targetsOf(alignment, earlier, later)
  const continues: (number | undefined)[] = later.map(() => undefined)
  const continuedBy: (number | undefined)[] = earlier.map(() => undefined)
  const connect = (from: number, to: number | undefined) => {
    if (to === undefined || continues[to] !== undefined || continuedBy[from] !== undefined) return
    continues[to] = from
    continuedBy[from] = to
  }
  targets.forEach((own, from) => {
    connect(
      from,
      own.find((to) => at(later, to).text === at(earlier, from).text),
    )
  })
  targets.forEach((own, from) => {
    connect(
      from,
      own.find((to) => continues[to] === undefined),
    )
  })
  earlier.forEach(({ text }, from) => {
    const to = betweenNeighbours(continuedBy, from, later.length)
    if (to !== undefined && isShort(text) && isShort(at(later, to).text)) connect(from, to)
  })

  /** For each later passage the first earlier one that words of it come from. */
  const sources = new Map<number, number>()
  targets.forEach((own, from) => {
    for (const to of own) if (!sources.has(to)) sources.set(to, from)
  })
  return {
    continues,
    splitFrom: later.map((_, to) => (continues[to] === undefined ? sources.get(to) : undefined)),
    mergedInto: targets.map((own, from) => (continuedBy[from] === undefined ? own[0] : undefined)),
  }
}

/** For each earlier passage the later ones that its words went to, in order. */
function targetsOf(
  { from, to, matches }: Alignment,
  earlier: readonly EditionPassage[],
  later: readonly EditionPassage[],
): readonly (readonly number[])[] {
  const isWord = ({ kind }: { readonly kind: string }) => kind !== 'mark'
  const sizes = (texts: readonly EditionPassage[], tokens: Alignment['from']) => {
    const counts = texts.map(() => 0)
    for (const token of tokens.filter(isWord)) counts[token.text] = at(counts, token.text) + 1
    return counts
  }
  const earlierSizes = sizes(earlier, from)
  const laterSizes = sizes(later, to)
  const common: Map<number, number>[] = earlier.map(() => new Map())
  from.forEach((token, index) => {
    const match = at(matches, index)
    if (match === -1 || !isWord(token)) return
    const target = at(to, match).text
    const counts = at(common, token.text)
    counts.set(target, (counts.get(target) ?? 0) + 1)
  })
  return common.map((counts, index) =>
    [...counts]
      .filter(([target, words]) => {
        const smaller = Math.min(at(earlierSizes, index), at(laterSizes, target))
        return words >= MIN_COMMON_SHARE * smaller && words >= Math.min(MIN_COMMON_WORDS, smaller)
      })
      .map(([target]) => target)
      .sort((a, b) => a - b),
  )
}

/** The one later passage that stands between those that continue the neighbours of an earlier one. */
function betweenNeighbours(
  continuedBy: readonly (number | undefined)[],
  from: number,
  laterCount: number,
): number | undefined {
  const before = from === 0 ? -1 : continuedBy[from - 1]
  const behind = from === continuedBy.length - 1 ? laterCount : continuedBy[from + 1]
  return before !== undefined && behind === before + 2 ? before + 1 : undefined
}

function isShort(text: string): boolean {
  return text.split(' ').length <= MAX_SHORT_PASSAGE_WORDS
}
