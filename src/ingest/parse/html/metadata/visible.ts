import type { Element, Parents, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { elementsOf } from '../../../hast/elements.ts'
import { readHeadLine } from '../../../prose/labels.ts'
import { authorName, distinct } from './names.ts'
import type { SiteNames } from './site-names.ts'

/** Longer texts are biographies. */
const MAX_BYLINE_LENGTH = 120
const BYLINE_CLASS = /(?:^|[-_])(?:by-?lines?|authors?|auteurs?|autore?s?|autor(?:en)?|redakteur)(?:$|[-_])/i
/** Parts of a page that name the authors of something else. */
const ELSEWHERE =
  /(?:^|[-_\s])(?:comments?|respond|related|recirc|recommended|sidebar|teasers?|promos?|more-stories|most-read|popular|trending|cards?)(?:$|[-_\s])/i
/** What stands between the parts of a byline. */
const LINES = /\s*[\n;]\s*|\s+[|•·]\s+/
/** An agency that helped. */
const WITH = /\s+(?:avec|with|mit|con|com)\s+/
const BLOCK =
  /^(?:address|article|br|dd|div|dt|figure|footer|h[1-6]|header|li|ol|p|section|table|td|time|tr|ul)$/

/** Returns the dates in a page's `<time>` and `datePublished`, those marked as dates of publication first. */
export function visibleDates(elements: readonly Element[]): readonly string[] {
  const dated = elements.filter(
    ({ tagName, properties }) => tagName === 'time' || isProperty(properties, 'datePublished'),
  )
  const isPublication = ({ properties }: Element) =>
    isProperty(properties, 'datePublished') || 'pubdate' in properties || 'pubDate' in properties
  return [...dated.filter(isPublication), ...dated.filter((element) => !isPublication(element))].flatMap(
    (element) => {
      const { dateTime, content } = element.properties
      return (
        [dateTime, content, textOf(element)].find((value) => typeof value === 'string' && value.trim()) ?? []
      )
    },
  ) as readonly string[]
}

/**
 * Returns the byline that readers of a page see: in `itemprop=author`, `rel=author` or an element of a class such as
 * *byline*. Comments and teasers are passed over.
 */
export function visibleByline(page: Root, site: SiteNames): string | undefined {
  const found = foundIn(page)
  const marked = found.filter(({ element: { properties } }) => isProperty(properties, 'author'))
  const linked = found.filter(
    ({ element: { tagName, properties } }) => tagName === 'a' && [properties.rel].flat().includes('author'),
  )
  const classed = found.filter(({ element }) => labelsOf(element).some((name) => BYLINE_CLASS.test(name)))
  return (
    togetherIn(marked, site) ??
    togetherIn(linked, site) ??
    classed.map(({ element }) => bylineOf(element, site)).find((byline) => byline !== undefined)
  )
}

interface Found {
  readonly element: Element
  /** The elements around it, outermost first. */
  readonly path: readonly Element[]
}

/** Returns the elements of a page, without those in parts that are not of the article. */
function foundIn(parent: Parents, path: readonly Element[] = []): readonly Found[] {
  return parent.children.flatMap((element) => {
    if (element.type !== 'element' || labelsOf(element).some((name) => ELSEWHERE.test(name))) return []
    return [{ element, path }, ...foundIn(element, [...path, element])]
  })
}

/** Returns the names of the first element with one, and of those beside it. */
function togetherIn(group: readonly Found[], site: SiteNames): string | undefined {
  const named = group.flatMap((found) => {
    const byline = bylineOf(innerName(found.element), site)
    return byline === undefined ? [] : [{ ...found, byline }]
  })
  const [first] = named
  const around = first?.path.at(-2)
  const beside = named.filter(({ path }) => around === undefined || path.includes(around))
  return first && distinct(beside.map(({ byline }) => byline)).join(', ')
}

/** Returns the element with the name in an element that describes a person. */
function innerName(element: Element): Element {
  const [name] = elementsOf(element).filter(({ properties }) => isProperty(properties, 'name'))
  return name ?? element
}

function bylineOf(element: Element, site: SiteNames): string | undefined {
  const { content } = element.properties
  const text = typeof content === 'string' ? content : (shortTextOf(element) ?? '')
  return text.split(LINES).flatMap((line) => {
    const name = authorName(line, site)
    const isName = name?.split(WITH).every((part) => readHeadLine(`By ${part}`)?.declared.byline)
    return name !== undefined && isName ? name : []
  })[0]
}

function isProperty({ itemProp }: Element['properties'], name: string): boolean {
  return [itemProp].flat().includes(name)
}

/** Returns the names by which authors of pages call an element, with hyphens between their words. */
function labelsOf({ properties }: Element): readonly string[] {
  const { className, id, dataTestid, dataTestId, dataComponent, dataQa } = properties
  return [className, id, dataTestid, dataTestId, dataComponent, dataQa].flat().flatMap((name) => {
    return typeof name === 'string' ? [name.replace(/(?<=[a-z])(?=[A-Z])/g, '-')] : []
  })
}

/** A text node that is longer, with its white space, is no byline. Many nested elements would read it many times. */
const MAX_SOURCE_LENGTH = 4000

/**
 * Returns the text of an element, with a line feed where blocks or words of two elements meet; `undefined` if it is long.
 * Long texts are not read to the end.
 */
function shortTextOf(element: Element): string | undefined {
  let text = ''
  for (const child of element.children) {
    if (child.type === 'text' && child.value.length > MAX_SOURCE_LENGTH) return undefined
    const part =
      child.type === 'text'
        ? child.value.replace(/\s+/g, ' ')
        : child.type === 'element'
          ? shortTextOf(child)
          : ''
    if (part === undefined) return undefined
    const isBlock = child.type === 'element' && BLOCK.test(child.tagName)
    const meets = /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(part)
    text += isBlock ? `\n${part}\n` : meets ? `\n${part}` : part
    if (text.length > MAX_BYLINE_LENGTH * 4) return undefined
  }
  return text
}
