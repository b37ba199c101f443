import type { Element } from 'hast'

/** Classes for words that only screen readers get, as frameworks and themes name them. */
const FOR_SCREEN_READERS =
  /^(?:u-|is-|c-|util-|a11y-|wp-)?(?:sr-only|sr-only-focusable|sronly|visually-?hidden(?:-focusable)?|visuallyHidden|screen-?reader(?:s|-text|-only|-response)?|screenReaderText|a11y-hidden|a11y-text|accessibly-hidden|accessibility-hidden|assistive-?text|aural|offscreen|off-screen|element-(?:invisible|hidden)|hide-visually|hiddenVisually|hidden-visually|for-screen-?reader)$/i
/** Classes that frameworks define as `display: none`. */
const NOT_SHOWN = /^(?:hidden|is-hidden|u-hidden|d-none|display-none|uk-hidden|aria-hidden-only)$/
/** Classes that show an element again in wider windows. */
const SHOWN_IF_WIDE =
  /^(?:(?:sm|md|lg|xl|2xl|tablet|desktop):!?(?:block|contents|flex|grid|inline\S*|table\S*)|d-(?:sm|md|lg|xl|xxl)-(?:block|flex|grid|inline\S*|table\S*))$/

/** Whether the class of an element says that readers do not see it; its style sheet may not be part of the page. */
export function isHiddenByClass({ properties }: Element): boolean {
  const classes = [properties.className ?? []].flat().map(String)
  return (
    classes.some((name) => FOR_SCREEN_READERS.test(name)) ||
    (classes.some((name) => NOT_SHOWN.test(name)) && !classes.some((name) => SHOWN_IF_WIDE.test(name)))
  )
}
