import type { Element } from 'hast'
import { isHiddenByClass } from './hidden-class.ts'
import { hasSize, hidesAll, visibilityOf } from './hiding.ts'
import { type Ink, inkOf, isUnseen } from './ink.ts'
import { styleOf } from './style.ts'

/** Whether readers see the words of an element, as far as the elements within it can still change that. */
export interface Visibility {
  /** Whether nothing in the element is seen, whatever the elements within it declare. */
  readonly isGone: boolean
  readonly isVisible: boolean
  readonly hasSize: boolean
  readonly ink: Ink
}

/** The visibility of a page itself. */
export const VISIBLE: Visibility = { isGone: false, isVisible: true, hasSize: true, ink: {} }

/** Whether text directly in an element is hidden. */
export function isHidden({ isGone, isVisible, hasSize: isSized, ink }: Visibility): boolean {
  return isGone || !isVisible || !isSized || isUnseen(ink)
}

/**
 * Returns the visibility of an element: by its attributes, its style, and well-known classes. What readers can open, such
 * as `details`, counts as visible.
 *
 * @param around The visibility of the element around it.
 */
export function visibilityIn(element: Element, around: Visibility): Visibility {
  if (around.isGone) return around
  // A page that hides all of itself does so only until a script has run.
  if (element.tagName === 'html' || element.tagName === 'body') return VISIBLE
  const style = styleOf(element)
  const isShownByStyle = (style.get('display') ?? 'none') !== 'none'
  return {
    isGone:
      hidesAll(style) || (!isShownByStyle && (isHiddenByAttribute(element) || isHiddenByClass(element))),
    isVisible: visibilityOf(style) ?? around.isVisible,
    hasSize: hasSize(style) ?? around.hasSize,
    ink: inkOf(style, around.ink),
  }
}

function isHiddenByAttribute({ tagName, properties }: Element): boolean {
  const { hidden, open, popover } = properties
  return (
    (hidden !== undefined && hidden !== false && String(hidden).toLowerCase() !== 'until-found') ||
    (tagName === 'dialog' && open === undefined) ||
    popover !== undefined ||
    tagName === 'noscript'
  )
}
