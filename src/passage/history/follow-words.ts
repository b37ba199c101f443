import type { Passage, PassageSelection } from '../passage.ts'
import { type Followed, followFrom } from './follow.ts'
import { editionsOf, type History } from './history.ts'

/** A way to find words of which nothing is known but themselves. */
export interface WordFinder {
  /** Where they stand as they are. */
  readonly exact: (passages: readonly Passage[]) => PassageSelection | undefined
  /** What is most alike them. */
  readonly guess: (passages: readonly Passage[]) => PassageSelection | undefined
}

/** What became of such words. */
export type FollowedWords =
  | Followed
  /** No edition had them as they are named; this is the present place that is most alike. */
  | { readonly outcome: 'guessed'; readonly selection: PassageSelection }

/**
 * Follows words that come without their place: through the present text, then through the earlier editions, the newest
 * first; where none has them, what is most alike them, in the same order.
 */
export function followWords(
  present: readonly Passage[],
  history: History,
  { exact, guess }: WordFinder,
): FollowedWords {
  const standing = followFirst(present, history, exact)
  if (standing) return standing
  // What was guessed are other words than the quoted ones, which nobody has seen in this article.
  const guessed = followFirst(present, history, guess)
  return guessed && 'selection' in guessed
    ? { outcome: 'guessed', selection: guessed.selection }
    : { outcome: 'unknown' }
}

function followFirst(
  present: readonly Passage[],
  history: History,
  find: WordFinder['exact'],
): Followed | undefined {
  const selection = find(present)
  if (selection) return { outcome: 'found', selection }
  for (const [index, passages] of [...editionsOf(history).slice(0, -1).entries()].reverse()) {
    const earlier = find(passages)
    if (earlier) return followFrom(present, history, index + 1, earlier)
  }
  return undefined
}
