import { at } from '../at.ts'
import { type Matching, matchTokens } from './alignment.ts'
import { anchors } from './anchors.ts'
import { commonRuns, type Run } from './common-runs.ts'
import type { PlacedToken } from './placed-tokens.ts'

/** A run of this many words is no coincidence, however much was rewritten around it. */
const MIN_RUN_WORDS = 4
/** How many characters of an unspaced script say as much as one word. */
const CHARACTERS_PER_WORD = 2
/** A shorter run is a coincidence if it is shorter than this share of the rewritten text on each side. */
const MAX_COINCIDENCE_SHARE = 0.3
/** Texts with more differences are unrelated, and aligning them would take long. */
const MAX_TOKEN_EDITS = 1500

/**
 * Matches the tokens of rewritten passages: their longest common subsequence (Myers 1986), without the words that any
 * two texts have in common.
 *
 * @param fromIndexes The indexes of tokens of `from`, in order.
 * @param toIndexes The indexes of tokens of `to`, in order.
 */
export function matchWithin(
  matching: Matching,
  fromIndexes: readonly number[],
  toIndexes: readonly number[],
): void {
  if (fromIndexes.length === 0 || toIndexes.length === 0) return
  const from = fromIndexes.map((index) => at(matching.from, index))
  const to = toIndexes.map((index) => at(matching.to, index))
  for (const run of withoutCoincidences(runsBetweenAnchors(from, to), from, to)) {
    for (let step = 0; step < run.length; step++) {
      matchTokens(matching, at(fromIndexes, run.from + step), at(toIndexes, run.to + step))
    }
  }
}

/** Finds the longest common subsequence between each two anchors, as runs. */
function runsBetweenAnchors(from: readonly PlacedToken[], to: readonly PlacedToken[]): readonly Run[] {
  const fromForms = from.map(({ form }) => form)
  const toForms = to.map(({ form }) => form)
  const runs: Run[] = []
  const add = (run: Run) => {
    const last = runs.at(-1)
    const continues = last && last.from + last.length === run.from && last.to + last.length === run.to
    if (continues) runs[runs.length - 1] = { ...last, length: last.length + run.length }
    else runs.push(run)
  }
  let [fromStart, toStart] = [0, 0]
  for (const anchor of [...anchors(fromForms, toForms), { from: from.length, to: to.length }]) {
    const between = commonRuns(
      fromForms.slice(fromStart, anchor.from),
      toForms.slice(toStart, anchor.to),
      MAX_TOKEN_EDITS,
    )
    for (const run of between) add({ ...run, from: fromStart + run.from, to: toStart + run.to })
    if (anchor.from < from.length) add({ ...anchor, length: 1 })
    fromStart = anchor.from + 1
    toStart = anchor.to + 1
  }
  return runs
}

/** Removes runs, the most doubtful first, until each outweighs the rewritten text around it. */
function withoutCoincidences(
  runs: readonly Run[],
  from: readonly PlacedToken[],
  to: readonly PlacedToken[],
): readonly Run[] {
  const letters = { from: sums(from, lettersIn), to: sums(to, lettersIn) }
  const words = sums(from, wordsIn)
  const between = (all: readonly number[], start: number, end: number) => at(all, end) - at(all, start)
  const start: Run = { from: 0, to: 0, length: 0 }
  const end: Run = { from: from.length, to: to.length, length: 0 }
  const rewritten = (before: Run, behind: Run) =>
    Math.max(
      between(letters.from, before.from + before.length, behind.from),
      between(letters.to, before.to + before.length, behind.to),
    )
  const doubt = (run: Run, before: Run, behind: Run) => {
    if (between(words, run.from, run.from + run.length) >= MIN_RUN_WORDS) return 0
    const around = Math.min(rewritten(before, run), rewritten(run, behind))
    const own = between(letters.from, run.from, run.from + run.length)
    return own < MAX_COINCIDENCE_SHARE * around ? around / Math.max(own, 0.5) : 0
  }
  let kept = runs
  for (;;) {
    const framed = [start, ...kept, end]
    const doubts = kept.map((run, index) => doubt(run, at(framed, index), at(framed, index + 2)))
    // Remove only runs that are more doubtful than their neighbours, because removing a run changes how doubtful these are.
    const next = kept.filter((_, index) => {
      const [before = 0, own, behind = 0] = [doubts[index - 1], at(doubts, index), doubts[index + 1]]
      return own === 0 || own < before || own <= behind
    })
    if (next.length === kept.length) return kept
    kept = next
  }
}

/** Returns the running sums of a count over tokens: before each token, and in total. */
function sums(tokens: readonly PlacedToken[], count: (token: PlacedToken) => number): readonly number[] {
  const all = [0]
  let sum = 0
  for (const token of tokens) {
    sum += count(token)
    all.push(sum)
  }
  return all
}

function lettersIn({ kind, form }: PlacedToken): number {
  return kind === 'mark' ? 0 : form.length
}

function wordsIn({ kind }: PlacedToken): number {
  return kind === 'word' ? 1 : kind === 'character' ? 1 / CHARACTERS_PER_WORD : 0
}
