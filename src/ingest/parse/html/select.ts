import type { Element, Root } from 'hast'
import { selectAll } from 'hast-util-select'

/**
 * The elements of a page that a CSS selector names.
 *
 * @returns None where there are none, or where the text is no selector.
 */
export function selectedElements(page: Root, selector: string): readonly Element[] {
  try {
    return selectAll(selector, page)
  } catch {
    return []
  }
}
