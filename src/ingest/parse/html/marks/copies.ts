import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { elementsOf } from '../../../hast/elements.ts'
import { hasWords } from '../blocks/blocks.ts'

/** Cells with equal texts stand beside each other in tables. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th'])

/**
 * Returns the elements that screen readers skip because their words stand beside them once more. Other elements that
 * screen readers skip are seen, so they are no copies.
 *
 * @param isSeen Whether readers see an element. Beside words for screen readers only, the seen copy is the text.
 */
export function copiesOf(page: Root, isSeen: (element: Element) => boolean): readonly Element[] {
  return elementsOf(page).flatMap((parent) => {
    const children = parent.children.filter((child): child is Element => child.type === 'element')
    const skipped = children.filter((child) => isSkipped(child) && !CELLS.has(child.tagName))
    if (skipped.length === 0) return []
    const seen = parent.children.filter(
      (child) => child.type === 'text' || (child.type === 'element' && !isSkipped(child) && isSeen(child)),
    )
    const texts = new Set([...seen.map(plain), plain({ ...parent, children: seen })])
    return skipped.filter((child) => hasWords(textOf(child)) && texts.has(plain(child)))
  })
}

function isSkipped({ properties }: Element): boolean {
  return String(properties.ariaHidden) === 'true'
}

function plain(node: Parameters<typeof textOf>[0]): string {
  return textOf(node).replace(/\s+/g, ' ').trim()
}
