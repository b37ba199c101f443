import { findDirective, findStanding } from '../guess/find-directive.ts'
import type { Passage, PassageSelection } from '../passage.ts'
import type { TextDirective } from '../text-directive-parse.ts'
import type { Followed } from './follow.ts'
import { followWords } from './follow-words.ts'
import type { History } from './history.ts'

/** What became of words that a text directive names. */
export type FollowedDirective =
  | Followed
  /** No edition had them as they are named; this is the present place that is most alike. */
  | { readonly outcome: 'guessed'; readonly selection: PassageSelection }

/**
 * Follows the words of a text directive, which says neither where they stood nor in which edition: from the last edition
 * in which a browser would have found them.
 *
 * @param present The passages as they stand.
 */
export function followDirective(
  present: readonly Passage[],
  history: History,
  directive: TextDirective,
): FollowedDirective {
  const { followed, isGuess } = followWords(present, history, {
    exact: (passages) => findStanding(passages, directive),
    guess: (passages) => findDirective(passages, directive)?.selection,
  })
  if (!isGuess) return followed
  return 'selection' in followed
    ? { outcome: 'guessed', selection: followed.selection }
    : { outcome: 'unknown' }
}
