import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { asLine } from './line.ts'

/** A page has a few; nested ones would be read once a level. */
const MAX_HEADLINES = 20
/** Two headlines that share a larger part of their words are one, worded for readers and for search engines. */
const MIN_COMMON_SHARE = 0.5

/**
 * The headline of a page: the one that stands above its text, where it says what the page states (which often has the
 * site's name at its end, or is worded for search engines), else what is stated, else the page's only `h1`.
 *
 * @param stated In JSON-LD and `<meta>`, the likeliest right first.
 */
export function titleOf(
  elements: readonly Element[],
  stated: readonly (string | undefined)[],
): string | undefined {
  const textsOf = (name: string) =>
    elements
      .filter(({ tagName }) => tagName === name)
      .slice(0, MAX_HEADLINES)
      .flatMap((element) => asLine(textOf(element)) ?? [])
  const headlines = textsOf('h1')
  const best = [...stated, ...textsOf('title')].find((title) => title !== undefined)
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
