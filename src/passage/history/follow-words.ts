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
export interface FollowedWords {
  readonly followed: Followed
  /** No edition has the very words. */
  readonly isGuess: boolean
}

/**
 * Follows words that come without their place: through the present text, then through the earlier editions, the newest
 * first; where none has them, what is most alike them, in the same order.
 */
export function followWords(
  present: readonly Passage[],
  history: History,
  { exact, guess }: WordFinder,
): FollowedWords {
  for (const find of [exact, guess]) {
    const isGuess = find === guess
    const selection = find(present)
    // What was guessed are other words than the quoted ones, which nobody has seen in this article.
    if (selection) return { followed: { outcome: 'found', selection }, isGuess }
    for (const [index, passages] of [...editionsOf(history).slice(0, -1).entries()].reverse()) {
      const earlier = find(passages)
      if (earlier) return { followed: followFrom(present, history, index + 1, earlier), isGuess }
    }
  }
  return { followed: { outcome: 'unknown' }, isGuess: false }
}
