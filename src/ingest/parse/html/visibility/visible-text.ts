import type { Element } from 'hast'
import { isHidden, VISIBLE, type Visibility, visibilityIn } from './hidden.ts'

/** Returns the text of an element that readers see; all of it if they see nothing. */
export function visibleText(element: Element): string {
  return textIn(element, VISIBLE) || textIn(element, undefined)
}

/** @param around The visibility of the element; `undefined` if it does not matter. */
function textIn(element: Element, around: Visibility | undefined): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return around && isHidden(around) ? '' : child.value
      return child.type === 'element' ? textIn(child, around && visibilityIn(child, around)) : ''
    })
    .join('')
}
