import { follow } from '../passage/history/follow.ts'
import { type FollowedDirective, followDirective } from '../passage/history/follow-directive.ts'
import { followPassage } from '../passage/history/follow-passage.ts'
import { type History, passagesOf } from '../passage/history/history.ts'
import type { LinkTarget } from './article-link.ts'

/**
 * Finds what a link quotes in the last edition of an article.
 *
 * @param history The editions of the article.
 * @param target What the link quotes.
 */
export function followTarget(history: History, target: LinkTarget): FollowedDirective {
  const present = passagesOf(history, history.editions.length)
  switch (target.kind) {
    case 'words':
      return follow(present, history, target.address)
    case 'directive':
      return followDirective(present, history, target.directive)
    case 'element':
      return followPassage(present, history, target.id)
    case 'broken':
      return { outcome: 'unknown' }
  }
}
