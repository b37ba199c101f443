import type { Passage, PassageSelection } from '../passage.ts'
import { followFrom } from './follow.ts'
import { type Followed, shiftedResult } from './followed.ts'
import { bodyOf, headLength, withoutHeads } from './head.ts'
import { editionsOf, type History } from './history.ts'

/** Finds words whose place is unknown. */
export interface WordFinder {
  /** Finds the words as they are. */
  readonly exact: (passages: readonly Passage[]) => PassageSelection | undefined
  /** Finds the words whatever stands beside them. */
  readonly loose?: (passages: readonly Passage[]) => PassageSelection | undefined
  /** Finds the most similar place. */
  readonly guess: (passages: readonly Passage[]) => PassageSelection | undefined
}

/** What became of words whose place is unknown. */
export type FollowedWords =
  | Followed
  /** No edition has the words. The selection is the most similar place in the present text. */
  | { readonly outcome: 'guessed'; readonly selection: PassageSelection }

/**
 * Follows words whose place is unknown. Searches the present text, then the earlier editions, the newest first; then
 * again in the same order, whatever stands beside the words, in the text alone. If no edition has the words, guesses the
 * most similar place there.
 */
export function followWords(
  present: readonly Passage[],
  history: History,
  { exact, loose = () => undefined, guess }: WordFinder,
): FollowedWords {
  const inText = (find: WordFinder['exact']) => {
    const found = followFirst(bodyOf(present), withoutHeads(history), find)
    return found && shiftedResult(found, headLength(present))
  }
  const standing = followFirst(present, history, exact) ?? inText(loose)
  if (standing) return standing
  // The guessed words differ from the quoted ones, which were never in this article, so it is not a correction.
  const guessed = inText(guess)
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
