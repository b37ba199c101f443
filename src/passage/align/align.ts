import { diffArrays } from 'diff'
import { matchMoved, SHORTEST_MOVE } from './moved.ts'
import { matchWithin } from './rewritten.ts'
import { type Token, tokensOf } from './tokens.ts'

/** After so many changed passages, which of them are the same is told by their words, not by their order. */
const MOST_CHANGED_PASSAGES = 1500

/** A token of several texts in a row. */
export interface PlacedToken extends Token {
  /** Which text, by its index. */
  readonly text: number
}

/** Which tokens of earlier texts are which of later ones. */
export interface Alignment {
  readonly from: readonly PlacedToken[]
  readonly to: readonly PlacedToken[]
  /** For each token of `from` the index of its counterpart in `to`, -1 where it has none. */
  readonly matches: Int32Array
}

/** An alignment in the making: both ways of it. */
export interface Matching extends Alignment {
  /** For each token of `to` the index of its counterpart in `from`, or -1. */
  readonly back: Int32Array
}

/** Remembers the tokens of texts: from one edition to the next, most texts are the same. */
export type Tokeniser = (text: string) => readonly Token[]

/** A tokeniser with a memory of its own. */
export function tokeniser(): Tokeniser {
  const known = new Map<string, readonly Token[]>()
  return (text) => {
    const tokens = known.get(text) ?? tokensOf(text)
    known.set(text, tokens)
    return tokens
  }
}

/**
 * Aligns the passages of two editions of an article, token by token.
 *
 * First whole passages that are the same, in order; then those that moved; then the words of what was rewritten between
 * them; at last runs of words that moved from one passage to another.
 */
export function align(
  earlier: readonly string[],
  later: readonly string[],
  tokens: Tokeniser = tokensOf,
): Alignment {
  const from = placed(earlier, tokens)
  const to = placed(later, tokens)
  const matching: Matching = {
    from: from.tokens,
    to: to.tokens,
    matches: new Int32Array(from.tokens.length).fill(-1),
    back: new Int32Array(to.tokens.length).fill(-1),
  }
  const gaps = matchWhole(matching, from, to)
  for (const {
    earlier: [fromStart, fromEnd],
    later: [toStart, toEnd],
  } of gaps) {
    const open = (texts: PlacedTexts, other: Int32Array, start: number, end: number) =>
      range(texts.starts[start] ?? 0, texts.starts[end] ?? 0).filter((index) => other[index] === -1)
    matchWithin(
      matching,
      open(from, matching.matches, fromStart, fromEnd),
      open(to, matching.back, toStart, toEnd),
    )
  }
  matchMoved(matching)
  return matching
}

/** Says that a token of `from` is one of `to`. */
export function matchTokens({ matches, back }: Matching, from: number, to: number): void {
  matches[from] = to
  back[to] = from
}

interface PlacedTexts {
  readonly tokens: readonly PlacedToken[]
  /** The index of each text's first token, and a last one for the end. */
  readonly starts: readonly number[]
  /** What each text says, as it is compared. */
  readonly forms: readonly string[]
}

/** The tokens of several texts in a row. */
export function placedTokens(texts: readonly string[]): readonly PlacedToken[] {
  return placed(texts, tokensOf).tokens
}

function placed(texts: readonly string[], tokens: Tokeniser): PlacedTexts {
  const all: PlacedToken[] = []
  const starts = [0]
  const forms: string[] = []
  texts.forEach((text, index) => {
    const own = tokens(text)
    for (const token of own) all.push({ ...token, text: index })
    starts.push(all.length)
    forms.push(own.map(({ form }) => form).join(' '))
  })
  return { tokens: all, starts, forms }
}

/** A stretch of passages between two that are the same, in either edition: from the first one to behind the last. */
interface Gap {
  readonly earlier: readonly [start: number, end: number]
  readonly later: readonly [start: number, end: number]
}

/** Matches passages that are the same, where they stand and where they moved to. Returns what lies between the former. */
function matchWhole(matching: Matching, from: PlacedTexts, to: PlacedTexts): readonly Gap[] {
  const matchTexts = (earlier: number, later: number) => {
    const offset = (to.starts[later] ?? 0) - (from.starts[earlier] ?? 0)
    for (const token of range(from.starts[earlier] ?? 0, from.starts[earlier + 1] ?? 0)) {
      matchTokens(matching, token, token + offset)
    }
  }
  const gaps: Gap[] = []
  const isMatched = new Set<number>()
  let [earlier, later] = [0, 0]
  let start: readonly [number, number] = [0, 0]
  for (const { added, removed, count } of commonPassages(from.forms, to.forms)) {
    if (added) later += count
    else if (removed) earlier += count
    else {
      gaps.push({ earlier: [start[0], earlier], later: [start[1], later] })
      for (let step = 0; step < count; step++) {
        matchTexts(earlier, later)
        isMatched.add(later)
        earlier++
        later++
      }
      start = [earlier, later]
    }
  }
  gaps.push({ earlier: [start[0], earlier], later: [start[1], later] })

  const free = new Map<string, number[]>()
  for (const [index, form] of to.forms.entries()) {
    if (isMatched.has(index)) continue
    const known = free.get(form)
    if (known) known.push(index)
    else free.set(form, [index])
  }
  for (const gap of gaps) {
    for (const index of range(...gap.earlier)) {
      const length = (from.starts[index + 1] ?? 0) - (from.starts[index] ?? 0)
      if (length < SHORTEST_MOVE) continue
      const target = free.get(from.forms[index] ?? '')?.shift()
      if (target !== undefined) matchTexts(index, target)
    }
  }
  return gaps
}

/** Of articles that have next to nothing in common, all passages may have moved. */
function commonPassages(from: readonly string[], to: readonly string[]) {
  return (
    diffArrays([...from], [...to], { maxEditLength: MOST_CHANGED_PASSAGES }) ?? [
      { removed: true, added: false, count: from.length },
      { removed: false, added: true, count: to.length },
    ]
  )
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
}
