import { align } from '../../passage/align/align.ts'
import type { Alignment } from '../../passage/align/alignment.ts'
import { at } from '../../passage/at.ts'
import type { EditionPassage } from './edition.ts'

/** One passage comes from another if they have this share of the shorter one's words in common, */
const MIN_COMMON_SHARE = 0.5
/** and at least this many words, or all words of the shorter one. */
const MIN_COMMON_WORDS = 2
/** Passages up to this length, such as headings and captions, can be rewritten entirely in their place. */
const MAX_SHORT_PASSAGE_WORDS = 8

/** What happened to passages between two editions. All are given by index. */
export interface Successors {
  /** For each later passage, the earlier one that it continues and whose id it keeps. */
  readonly continues: readonly (number | undefined)[]
  /** For each later passage that continues none, the earlier one it was split from. */
  readonly splitFrom: readonly (number | undefined)[]
  /** For each earlier passage that none continues, the later one that got its words. */
  readonly mergedInto: readonly (number | undefined)[]
}

/**
 * Finds which passages of an edition continue which passages of the previous one. The first part of a split passage
 * continues it. Of merged passages, the first is continued.
 */
export function successors(earlier: readonly EditionPassage[], later: readonly EditionPassage[]): Successors {
  // A first edition continues nothing, and splitting a huge one into words takes much memory.
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

  /** For each later passage, the first earlier one from which some of its words come. */
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

/** Returns, for each earlier passage, the later passages that got its words, in order. */
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

/** Returns the only later passage between the two that continue the neighbours of an earlier passage. */
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
