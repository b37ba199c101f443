import type { LinkTarget } from '../passage/link/link-target.ts'
import { meantIds } from '../passage/link/meant-ids.ts'
import type { LinkedArticle } from './linked-article.ts'

/**
 * Returns the target that a link means: `#k3x9` for `#k3x9).`, `#K3X9` and the like, if the article has or had that
 * element. Any other target is returned as it is.
 */
export function meantTarget(article: LinkedArticle, target: LinkTarget): LinkTarget {
  if (target.kind !== 'element' && target.kind !== 'number') return target
  const { history, headings, hasElement } = article
  const isKnown = (id: string) =>
    headings.has(id) ||
    hasElement(id) ||
    [...history.passages, ...history.headings].some((record) => record.id === id)
  return { ...target, id: meantIds(target.id).find(isKnown) ?? target.id }
}
