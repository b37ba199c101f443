import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { elementsOf } from '../../../hast/elements.ts'
import { squashedName } from './site-names.ts'

/** Longer texts are no names. */
const MAX_NAME_LENGTH = 60
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)[\s©]*(?:\d{4}(?:\s*[-–—]\s*\d{4})?)?[\s,]*(?:by\s+)?(\p{L}[^.|·•,;©()\n]{1,60}?)(?=\s*(?:[.|·•,;©()\n]|all rights|$))/giu

/**
 * Returns the names under which a page shows its site to readers, or declares it to programs besides its metadata: the words
 * of links to its home page, its copyright line, and the names of its feeds and of its search.
 *
 * @returns Names in the form of `squashedName`.
 */
export function shownSiteNames(elements: readonly Element[]): ReadonlySet<string> {
  const names = elements.flatMap((element) => {
    const { href, rel, title } = element.properties
    if (element.tagName === 'a' && isHome(String(href ?? ''))) return wordsOf(element)
    if (element.tagName === 'link' && typeof title === 'string' && /alternate|search/.test(String(rel)))
      return title.split(/\s*[|»›:]\s*/).slice(0, 1)
    return element.children.flatMap((child) =>
      child.type === 'text' ? Array.from(child.value.matchAll(COPYRIGHT), ([, name = '']) => name) : [],
    )
  })
  return new Set(
    names
      .filter((name) => name.length <= MAX_NAME_LENGTH)
      .map(squashedName)
      .filter(Boolean),
  )
}

function isHome(address: string): boolean {
  const { pathname, search } = URL.parse(address, 'https://site.invalid/a/b') ?? {}
  return (
    address !== '' && !address.startsWith('#') && search === '' && /^\/(?:index\.\w+)?$/.test(pathname ?? '')
  )
}

function wordsOf(link: Element): readonly string[] {
  const pictures = elementsOf(link).filter(({ tagName }) => tagName === 'img')
  return [textOf(link), ...pictures.map(({ properties: { alt } }) => String(alt ?? ''))]
}
