import type { Element } from 'hast'
import type { Block, Leaf } from './blocks.ts'
import { isMain, isMargin, isNavigation } from './landmarks.ts'

/**
 * What a page says is its article: the one element of such meaning that has all others in it, without navigation,
 * forms and footers.
 *
 * @returns Nothing where the page says nothing of it, or names several.
 */
export function statedArticle(blocks: readonly Block[]): ReadonlySet<Leaf> {
  const outermost = new Set(blocks.flatMap(({ path }) => path.find(isMain) ?? []))
  const [article] = outermost
  if (!article || outermost.size > 1) return new Set()
  const inside = blocks.filter(
    ({ path }) => path.includes(article) && !path.slice(path.indexOf(article)).some(isBeside),
  )
  return new Set(inside.flatMap(({ leaves }) => leaves))
}

function isBeside(element: Element): boolean {
  return isNavigation(element) || isMargin(element) || ['aside', 'button', 'form'].includes(element.tagName)
}
