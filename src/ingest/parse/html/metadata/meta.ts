import type { Element } from 'hast'

/** The values of the `<meta>` and `<link>` of a page, by name in lower case. Several values of one name are in order. */
export type MetaValues = ReadonlyMap<string, readonly string[]>

/** Collects `<meta name|property|itemprop content>` and `<link rel href>`. */
export function metaValues(elements: readonly Element[]): MetaValues {
  const values = new Map<string, string[]>()
  const add = (name: unknown, value: unknown) => {
    if (typeof name !== 'string' || typeof value !== 'string' || value.trim() === '') return
    // Some pages give several names to one value: `property="og:title twitter:title"`.
    for (const key of new Set(
      name
        .trim()
        .toLowerCase()
        .split(/[\s,]+/),
    )) {
      const known = values.get(key)
      if (known) known.push(value)
      else values.set(key, [value])
    }
  }
  for (const { tagName, properties } of elements) {
    if (tagName === 'meta') {
      const { name, property, itemProp, httpEquiv, content } = properties
      for (const key of new Set([name, property, itemProp, httpEquiv].flat())) add(key, content)
    }
    if (tagName === 'link') for (const rel of [properties.rel].flat()) add(rel, properties.href)
  }
  return values
}
