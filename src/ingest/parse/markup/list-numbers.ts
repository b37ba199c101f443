import type { Element, Properties } from 'hast'

/** The styles of CSS that the `type` of a list can name. */
const TYPE_OF_STYLE: Readonly<Record<string, string | undefined>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}
const TYPE = /^[aAiI]$/
/** What `data-marker` may hold: a number or a letter, with the signs that writers put around it. */
const MARKER = /^\(?(?:\d{1,9}|[a-z])[.)]$/

/** Returns what an `ol` says of its numbers: their type, the first of them, and whether they go down. */
export function numbering(list: Element): Properties {
  const { properties } = list
  const isReversed = properties.reversed !== undefined && properties.reversed !== false
  const items = list.children.filter((child) => child.type === 'element' && child.tagName === 'li')
  return {
    ...typeOf(list),
    // mdast has a number for the start, but says nothing of its absence, where the items are counted from the last.
    ...(isReversed && { reversed: true, start: integer(properties.start) ?? items.length }),
  }
}

/** Returns what an `li` says of its own number. */
export function itemNumber(item: Element): Properties {
  const value = integer(item.properties.value)
  const { dataMarker: marker } = item.properties
  return {
    ...typeOf(item),
    ...(value !== undefined && { value: String(value) }),
    ...(typeof marker === 'string' && MARKER.test(marker) && { dataMarker: marker }),
  }
}

/**
 * Moves what stands between the items of a list into the item before it, where browsers show it: most often, a list
 * that the author put beside its item rather than within it.
 */
export function withoutStrays(list: Element): Element {
  const children: Element['children'] = []
  let item: Element | undefined
  for (const child of list.children) {
    if (child.type !== 'element') children.push(child)
    else if (item && child.tagName !== 'li') item.children.push(child)
    else {
      const copy = { ...child, children: [...child.children] }
      if (child.tagName === 'li') item = copy
      children.push(copy)
    }
  }
  return { ...list, children }
}

function typeOf({ properties }: Element): Properties {
  const style = /(?:^|;)\s*list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(String(properties.style ?? ''))?.[1]
  const type = (style && TYPE_OF_STYLE[style.toLowerCase()]) ?? properties.type
  return typeof type === 'string' && TYPE.test(type) ? { type } : {}
}

/** The beginning of a value that is an integer, as browsers read it. */
function integer(value: unknown): number | undefined {
  const digits = /^\s*([-+]?\d{1,9})(?!\d)/.exec(String(value ?? ''))?.[1]
  return digits === undefined ? undefined : Number(digits)
}
