import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Block, Leaf } from './blocks.ts'
import { isMain, isMargin, isNavigation } from './landmarks.ts'

/** Classes and ids. Pages of news sites have more than 150, and what people write by hand has a few. */
const MAX_NAMES = 30

/**
 * Whether a page was not designed: written by hand, or by an editor that knows no site. There is nothing around its
 * article that would have to be told from it by measure.
 */
export function isPlain(body: Root | Element): boolean {
  const names = new Set<unknown>()
  visit(body, 'element', ({ properties: { className, id } }) => {
    for (const name of [className, id].flat()) names.add(name)
  })
  names.delete(undefined)
  return names.size <= MAX_NAMES
}

/**
 * Everything in a page but its navigation, and but the header and footer of the site where the page says what its main
 * part is. A header with the headline in it stays.
 */
export function withoutLandmarks(blocks: readonly Block[]): ReadonlySet<Leaf> {
  const hasMain = blocks.some(({ path }) => path.some(isMain))
  const titled = new Set(blocks.flatMap(({ path }) => (path.some(isHeadline) ? path : [])))
  const isAround = (element: Element) =>
    isNavigation(element) || (hasMain && isMargin(element) && !titled.has(element))
  const kept = blocks.filter(({ path }) => {
    const main = path.findIndex(isMain)
    return !path.slice(0, main === -1 ? path.length : main).some(isAround)
  })
  return new Set(kept.flatMap(({ leaves }) => leaves))
}

function isHeadline({ tagName }: Element): boolean {
  return tagName === 'h1'
}
