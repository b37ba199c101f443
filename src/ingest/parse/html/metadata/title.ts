import type { Element } from 'hast'
import { elementsOf } from '../../../hast/elements.ts'
import { visibleText } from '../visibility/visible-text.ts'
import { asLine } from './line.ts'
import { shownSiteNames } from './shown-site-names.ts'
import { type SiteNames, squashedName } from './site-names.ts'

/** How many headings are read. Pages have a few; nested ones would be read once for each level. */
const MAX_HEADLINES = 20
/** Two titles with more words in common are one headline: worded once for readers, once for search engines. */
const MIN_COMMON_SHARE = 0.5
/** What stands between a headline and the name of a site or section. Within quotation marks, `»` is none. */
const SEPARATOR = /\s*(?:[|¦]|::+)\s*|(?<=\p{Lo})_|_(?=\p{Lo})|\s+(?:[-–—·•/~<>]|--|»(?!.*«)|«(?!.*»))\s+/gu
/** Of these, the ones that headlines themselves do not have. */
const STRONG_SEPARATOR = /[|¦»_]|::/u

/**
 * Returns the headline of a page: the `h1` that the page's `<title>` or a declared title repeats. Readers see it, while
 * declared titles are often worded for search engines, or have the name of the site at one end. If there is none, it is
 * the declared title without that name, or else the page's only `h1`.
 *
 * @param declared The titles in JSON-LD and `<meta>`, most reliable first.
 */
export function titleOf(
  elements: readonly Element[],
  declared: readonly string[],
  site: SiteNames,
): string | undefined {
  const textsOf = (name: string) =>
    elements
      .filter(({ tagName }) => tagName === name)
      .slice(0, MAX_HEADLINES)
      .flatMap((element) => asLine(visibleText(element)) ?? [])
  const headlines = textsOf('h1').filter((text) => !site.has(text))
  const drawn = new Set(elements.filter(({ tagName }) => tagName === 'svg').flatMap(elementsOf))
  const [named] = elements.filter((element) => element.tagName === 'title' && !drawn.has(element))
  const ofPage = named ? [asLine(visibleText(named))].filter((text) => text !== undefined) : []
  // Titles for other sites are worded in other ways again.
  const shown = [...ofPage, ...declared.slice(0, 1)]
  const names = shownSiteNames(elements)
  const around = { has: (text: string) => site.has(text) || names.has(squashedName(text)) }
  const bare = [...declared, ...ofPage].map((title) => withoutSite(title, around))
  if (bare.length === 0) return headlines.length === 1 ? headlines[0] : undefined
  const [only] = headlines.length === 1 ? headlines : []
  const isHeading = (text: string) =>
    [...textsOf('h2'), ...textsOf('h3')].some((each) => comparable(each) === text)
  return (
    shown.map((title) => headlines.find((headline) => isHeadlineOf(headline, title))).find(Boolean) ??
    shown.map((title) => (only && isAtEnd(only, title, isHeading) ? only : undefined)).find(Boolean) ??
    headlines.find((headline) => shown.some((title) => isAlike(headline, withoutSite(title, site)))) ??
    bare.find((title, index) => bare.indexOf(title) !== index) ??
    bare[0]
  )
}

/** Whether a title is a headline, or a headline and shorter parts before or after it, such as the name of the site. */
function isHeadlineOf(headline: string, title: string): boolean {
  const [plain, whole] = [comparable(headline), comparable(title)]
  const parts = partsOf(whole)
  const start = whole.indexOf(plain)
  return (
    parts.every(({ text }) => text.length <= plain.length) &&
    parts.some((part) => part.start === start) &&
    parts.some(({ end }) => end === start + plain.length)
  )
}

/** Shorter headings at an end of a title may be those of a section. */
const MIN_HEADLINE_WORDS = 3
/** Behind such a heading, more words are no name of a site. */
const MAX_NAME_WORDS = 3

/** Whether a title is a headline, and something at one of its ends that no other heading has. */
function isAtEnd(headline: string, title: string, isHeading: (text: string) => boolean): boolean {
  const [plain, whole] = [comparable(headline), comparable(title)]
  const isLong = distinctWords(plain).size >= MIN_HEADLINE_WORDS
  return partsOf(whole).some(({ start, separator }) => {
    const before = whole.slice(0, start - separator.length)
    const after = whole.slice(start)
    const isName = isLong || distinctWords(after).size <= MAX_NAME_WORDS
    return (
      (before === plain && isName && !isHeading(after)) || (isLong && after === plain && !isHeading(before))
    )
  })
}

interface Part {
  readonly text: string
  /** The offsets at which it begins and ends in the title. */
  readonly start: number
  readonly end: number
  /** The separator before it. */
  readonly separator: string
}

function partsOf(title: string): readonly Part[] {
  const parts: Part[] = []
  let start = 0
  let separator = ''
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index, separator })
    start = match.index + match[0].length
    separator = match[0]
  }
  return [...parts, { text: title.slice(start), start, end: title.length, separator }]
}

/** Returns a title without names of the site and what is beyond them, and without what a strong separator sets apart. */
function withoutSite(title: string, site: SiteNames): string {
  const kept = longest(runsOf(title, site))
  const strong = partsOf(kept).filter((part, index) => index > 0 && STRONG_SEPARATOR.test(part.separator))
  if (strong.length === 0) return kept
  const bounds = [0, ...strong.map(({ start }) => start)]
  const pieces = bounds.map((start, index) => {
    const next = strong[index]
    return kept.slice(start, next ? next.start - next.separator.length : kept.length)
  })
  return longest(pieces)
}

/** Returns the parts of a title between the names of the site; all of it if it has only these. */
function runsOf(title: string, site: SiteNames): readonly string[] {
  const parts = partsOf(title)
  const isSite = parts.map(({ text }) => site.has(text))
  if (isSite.every(Boolean)) return parts.map(({ text }) => text)
  const runs: { start: number; end: number }[] = []
  for (const [index, { start, end }] of parts.entries()) {
    const last = runs.at(-1)
    if (isSite[index]) continue
    if (last && index > 0 && !isSite[index - 1]) last.end = end
    else runs.push({ start, end })
  }
  return runs.map(({ start, end }) => title.slice(start, end))
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '')
}

function isAlike(one: string, other: string): boolean {
  const [left, right] = [distinctWords(one), distinctWords(other)]
  return left.intersection(right).size > left.union(right).size * MIN_COMMON_SHARE
}

function distinctWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

/** Returns a text in which spellings that do not matter are the same. */
function comparable(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ')
}
