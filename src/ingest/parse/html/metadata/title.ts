import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { asLine } from './line.ts'

/** How many headings are read. Pages have a few; nested ones would be read once for each level. */
const MAX_HEADLINES = 20
/** Two titles with more words in common are one headline: worded once for readers, once for search engines. */
const MIN_COMMON_SHARE = 0.5

/**
 * Returns the headline of a page. If an `h1` is like the title that the page declares, it is the `h1`, because declared
 * titles often end with the name of the site, or are worded for search engines. Otherwise it is the declared title, or
 * else the page's only `h1`.
 *
 * @param declared The titles in JSON-LD and `<meta>`, most reliable first.
 */
export function titleOf(
  elements: readonly Element[],
  declared: readonly (string | undefined)[],
): string | undefined {
  const textsOf = (name: string) =>
    elements
      .filter(({ tagName }) => tagName === name)
      .slice(0, MAX_HEADLINES)
      .flatMap((element) => asLine(textOf(element)) ?? [])
  const headlines = textsOf('h1')
  const best = [...declared, ...textsOf('title')].find((title) => title !== undefined)
  if (best === undefined) return headlines.length === 1 ? headlines[0] : undefined
  return headlines.find((headline) => best.startsWith(headline) || isAlike(headline, best)) ?? best
}

function isAlike(one: string, other: string): boolean {
  const [left, right] = [distinctWords(one), distinctWords(other)]
  return left.intersection(right).size > left.union(right).size * MIN_COMMON_SHARE
}

function distinctWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}
