import type { Element, Root } from 'hast'
import { selectAll } from 'hast-util-select'

/**
 * Returns the elements of a page that match a CSS selector.
 *
 * @returns Empty if none match, or if the selector is not valid.
 */
export function selectedElements(page: Root, selector: string): readonly Element[] {
  try {
    return selectAll(selector, page)
  } catch {
    return []
  }
}
