import { findDirective, findStanding } from '../guess/find-directive.ts'
import { findExact } from '../guess/find-exact.ts'
import { findLoosely } from '../guess/find-loosely.ts'
import { findDividedWords, findSimilarWords } from '../guess/find-other-forms.ts'
import { guess } from '../guess/guess.ts'
import type { LinkTarget } from '../link/link-target.ts'
import type { Passage } from '../passage.ts'
import { follow } from './follow.ts'
import { followPassage } from './follow-passage.ts'
import { type FollowedWords, followWords } from './follow-words.ts'
import type { History } from './history.ts'

/**
 * Follows the target of a link to the present text.
 *
 * @param present The present passages.
 */
export function followLink(present: readonly Passage[], history: History, target: LinkTarget): FollowedWords {
  switch (target.kind) {
    case 'words':
      return follow(present, history, target.address)
    case 'quote': {
      const quote = { exact: target.words }
      const directive = { start: target.words }
      return followWords(present, history, {
        // Words that are there several times are found at the first place.
        exact: (passages) => findExact(passages, quote) ?? findDividedWords(passages, directive)[0],
        guess: (passages) => only(findSimilarWords(passages, directive)) ?? guess(passages, quote),
      })
    }
    // A directive has neither a place nor an edition. The last edition in which a browser finds the words counts.
    case 'directive':
      return followWords(present, history, {
        exact: (passages) =>
          findStanding(passages, target.directive) ?? findDividedWords(passages, target.directive)[0],
        loose: (passages) => findLoosely(passages, target.directive),
        guess: (passages) =>
          only(findSimilarWords(passages, target.directive)) ??
          findDirective(passages, target.directive)?.selection,
      })
    case 'number':
    case 'element':
      return followPassage(present, history, target.id)
    case 'broken':
      return { outcome: 'unknown' }
  }
}

/** Returns the only item of a list. Words without context that stand several times have no place. */
function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined
}
