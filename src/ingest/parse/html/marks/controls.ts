import type { Element, Root } from 'hast'
import { headingRank } from 'hast-util-heading-rank'
import { elementsOf } from '../../../hast/elements.ts'
import { hasWords } from '../blocks/blocks.ts'

/** Elements whose words may be written in a button, because a click opens what follows. */
const OPENERS: ReadonlySet<string> = new Set(['dt', 'legend', 'summary'])

/** Returns the buttons of a page, but not those that are words of a line or a heading. */
export function buttons(page: Root): readonly Element[] {
  return elementsOf(page).flatMap((parent) =>
    parent.children.filter(
      (child): child is Element =>
        child.type === 'element' && child.tagName === 'button' && !isText(child, parent),
    ),
  )
}

function isText({ properties }: Element, parent: Element): boolean {
  return (
    headingRank(parent) !== undefined ||
    OPENERS.has(parent.tagName) ||
    properties.ariaExpanded !== undefined ||
    parent.children.some((child) => child.type === 'text' && hasWords(child.value))
  )
}
