import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { elementsOf } from '../../../hast/elements.ts'
import { isMain, isMargin } from '../blocks/landmarks.ts'
import { isNamed } from '../marks/names.ts'
import { hostNames, squashedName } from './site-names.ts'

/** Longer texts are no names. */
const MAX_NAME_LENGTH = 60
/** A page has a few. Nested ones would be read once for each level. */
const MAX_PLATES = 20
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)[\s©]*(?:\d{4}(?:\s*[-–—]\s*\d{4})?)?[\s,]*(?:by\s+)?(\p{L}[^.|·•,;©()\n]{1,60}?)(?=\s*(?:[.|·•,;©()\n]|all rights|$))/giu
/** `<meta>` with the name of the site's app or account. */
const NAME_OF_APP =
  /^(?:apple-mobile-web-app-title|al:(?:ios|android|iphone|ipad):app_name|twitter:app:name:\w+|twitter:site)$/i
/** Classes and ids of the name of the site at the top of its pages. */
const NAME_PLATE =
  /^(?:logo|brand|masthead|nameplate|wordmark)$|(?:^|[-_])(?:(?:site|blog|page|header|nav(?:bar)?)[-_]?(?:logo|brand(?:ing)?|name|title)|logo[-_]?(?:text|title|name))$/i
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3'])

/**
 * Returns the names under which a page shows its site to readers, or declares it to programs besides its metadata: the
 * words of links to its home page and their hosts, what stands alone in its header or footer, its copyright line, its
 * publisher, and the names of its feeds, its search, its app and its account.
 *
 * @returns Names in the form of `squashedName`.
 */
export function shownSiteNames(elements: readonly Element[]): ReadonlySet<string> {
  const inMain = new Set(elements.filter(isMain).flatMap(elementsOf))
  const isPlate = (element: Element) =>
    (isNamed(element, NAME_PLATE) && !HEADINGS.has(element.tagName) && !inMain.has(element)) ||
    [element.properties.itemProp].flat().includes('publisher')
  const names = [
    ...elements.flatMap((element) => namesIn(element, inMain.has(element))),
    ...elements.filter(isPlate).slice(0, MAX_PLATES).flatMap(wordsOf),
    ...elements
      .filter((element) => isMargin(element) && !inMain.has(element))
      .slice(0, MAX_PLATES)
      .flatMap((margin) => elementsOf(margin).flatMap(aloneIn)),
  ]
  return new Set(
    names
      .filter((name) => name.length <= MAX_NAME_LENGTH)
      .map(squashedName)
      .filter(Boolean),
  )
}

function namesIn(element: Element, isInMain: boolean): readonly string[] {
  const { href, rel, title, name, property, content } = element.properties
  if (element.tagName === 'a' && isHome(String(href ?? '')))
    return [...wordsOf(element), ...(isInMain ? [] : hostNames(String(href)))]
  if (element.tagName === 'meta')
    return [name, property].flat().some((key) => NAME_OF_APP.test(String(key))) ? [String(content)] : []
  if (element.tagName === 'link' && typeof title === 'string' && /alternate|search/.test(String(rel)))
    return title.split(/\s*[|»›:]\s*/).slice(0, 1)
  return element.children.flatMap((child) =>
    child.type === 'text' ? Array.from(child.value.matchAll(COPYRIGHT), ([, owner = '']) => owner) : [],
  )
}

/** Returns the text of an element without other elements, unless it is a heading, and of a picture. */
function aloneIn(element: Element): readonly string[] {
  if (element.tagName === 'img') return [String(element.properties.alt ?? '')]
  const isAlone = element.children.length === 1 && element.children[0]?.type === 'text'
  return isAlone && !HEADINGS.has(element.tagName) ? [textOf(element)] : []
}

function isHome(address: string): boolean {
  const { pathname, search } = URL.parse(address, 'https://site.invalid/a/b') ?? {}
  return (
    address !== '' && !address.startsWith('#') && search === '' && /^\/(?:index\.\w+)?$/.test(pathname ?? '')
  )
}

function wordsOf(element: Element): readonly string[] {
  const within = [element, ...elementsOf(element)]
  const named = within.filter(({ properties: { itemProp } }) => [itemProp].flat().includes('name'))
  return [
    textOf(element),
    ...named.map(({ properties: { content } }) => String(content ?? '')),
    ...within.flatMap(({ tagName, properties: { alt } }) => (tagName === 'img' ? String(alt ?? '') : [])),
  ]
}
