import type { Element, Root } from 'hast'
import { markedPage, marksOf } from './marked-page.ts'

/**
 * The elements of a page that a CSS selector names.
 *
 * @returns None where there are none, or where the text is no selector.
 */
export function selectedElements(page: Root, selector: string): readonly Element[] {
  const { document, owners } = markedPage(page)
  try {
    return [...document.querySelectorAll(selector)]
      .flatMap(marksOf)
      .flatMap((mark) => owners[mark] ?? [])
      .filter((owner): owner is Element => owner.type === 'element')
  } catch {
    return []
  }
}
