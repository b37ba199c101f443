import type { Word } from '../../../languages/words/words.ts'

/** What the chance of a word is computed from. All are logarithms. */
export interface WordFeatures {
  /** How often the section has the word. */
  readonly count: number
  /** How many words stand before it, plus 1. */
  readonly place: number
  /** How many words the section has. */
  readonly length: number
}

/**
 * Weight of each feature. These weights are fitted to the headings that editors set in half of the English articles of
 * `../shared/data/contents` and `../shared/data/news`, by `tests/bench/contents/fit.ts`.
 */
const FEATURE_WEIGHTS: Readonly<Record<keyof WordFeatures, number>> = {
  count: 1.53,
  place: -0.42,
  length: -0.65,
}
const WORD_WEIGHT = 0.91

/** Returns the features of each content word of a section, by its stem. */
export function wordFeatures(words: readonly Word[]): ReadonlyMap<string, WordFeatures> {
  const found = new Map<string, { count: number; readonly place: number }>()
  for (const [place, { stem, isContent }] of words.entries()) {
    if (!isContent) continue
    const known = found.get(stem)
    if (known) known.count++
    else found.set(stem, { count: 1, place })
  }
  const length = Math.log(words.length)
  return new Map(
    Array.from(found, ([stem, { count, place }]) => [
      stem,
      { count: Math.log(count), place: Math.log1p(place), length },
    ]),
  )
}

/** Returns how probable it is, by logistic regression, that an editor would have each word in the section’s heading. */
export function wordChances(words: readonly Word[]): ReadonlyMap<string, number> {
  return new Map(
    Array.from(wordFeatures(words), ([stem, { count, place, length }]) => {
      const score =
        WORD_WEIGHT +
        FEATURE_WEIGHTS.count * count +
        FEATURE_WEIGHTS.place * place +
        FEATURE_WEIGHTS.length * length
      return [stem, 1 / (1 + Math.exp(-score))]
    }),
  )
}

/** Returns the chance that at least one of the words with these chances is in the heading. */
export function chanceOfAny(chances: readonly number[]): number {
  return 1 - chances.reduce((product, chance) => product * (1 - chance), 1)
}
