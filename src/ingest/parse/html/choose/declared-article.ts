import type { Element } from 'hast'
import type { Block, Leaf } from '../blocks/blocks.ts'
import { isMain, isMargin, isNavigation } from '../blocks/landmarks.ts'

/**
 * Returns what a page declares as its article, with `<article>`, `<main>` or `articleBody`: the content of the one
 * element that contains all others of the kind, without navigation, forms, headers and footers.
 *
 * @returns Empty if the page declares no article, or several.
 */
export function declaredArticle(blocks: readonly Block[]): ReadonlySet<Leaf> {
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
