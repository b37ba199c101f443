import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Block, Leaf } from '../blocks/blocks.ts'
import { isMain, isMargin, isNavigation } from '../blocks/landmarks.ts'

/** The most classes and ids of a plain page. News sites have more than 150, pages written by hand a few. */
const MAX_NAMES = 30

/**
 * Whether a page is plain: written by hand, or in an editor without a site around it. Nothing needs to be scored in it,
 * because nothing but navigation surrounds the article.
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
 * Returns everything in a page except its navigation. If the page declares its main content, the header and footer of
 * the site are left out as well, but not a header that contains the headline.
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
