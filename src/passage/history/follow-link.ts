import { findDirective, findStanding } from '../guess/find-directive.ts'
import { findExact } from '../guess/find-exact.ts'
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
      return followWords(present, history, {
        exact: (passages) => findExact(passages, quote),
        guess: (passages) => guess(passages, quote),
      })
    }
    // A directive has neither a place nor an edition. The last edition in which a browser finds the words counts.
    case 'directive':
      return followWords(present, history, {
        exact: (passages) => findStanding(passages, target.directive),
        guess: (passages) => findDirective(passages, target.directive)?.selection,
      })
    case 'number':
    case 'element':
      return followPassage(present, history, target.id)
    case 'broken':
      return { outcome: 'unknown' }
  }
}
