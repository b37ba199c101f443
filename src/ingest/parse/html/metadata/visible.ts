import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { readHeadLine } from '../../../prose/labels.ts'

/** What is wider is a biography. */
const MAX_BYLINE_LENGTH = 120
const BYLINE_CLASS = /(?:^|[-_])(?:by-?line|authors?|auteur|autor)(?:$|[-_])/i

/** The dates of a page's `<time>` and `datePublished`, those that are marked as publication first. */
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

/** Who wrote it, by what a reader of the page sees: `rel=author`, `itemprop=author`, an element of the class *byline*. */
export function visibleByline(elements: readonly Element[]): string | undefined {
  const marked = elements.filter(({ properties }) => isProperty(properties, 'author'))
  const linked = elements.filter(
    ({ tagName, properties }) => tagName === 'a' && [properties.rel].flat().includes('author'),
  )
  const classed = elements.filter(({ properties }) =>
    [properties.className].flat().some((name) => BYLINE_CLASS.test(String(name))),
  )
  return [...marked, ...linked, ...classed].map(bylineOf).find((byline) => byline !== undefined)
}

function bylineOf(element: Element): string | undefined {
  const text = shortTextOf(element)?.replace(/\s+/g, ' ').trim()
  if (text === undefined || text.length > MAX_BYLINE_LENGTH) return undefined
  return readHeadLine(text)?.stated.byline ?? readHeadLine(`By ${text}`)?.stated.byline
}

function isProperty({ itemProp }: Element['properties'], name: string): boolean {
  return [itemProp].flat().includes(name)
}

/** The text of an element, with its white space; nothing of one that is long, which is not read to its end. */
function shortTextOf(element: Element): string | undefined {
  let text = ''
  for (const child of element.children) {
    const part = child.type === 'text' ? child.value : child.type === 'element' ? shortTextOf(child) : ''
    if (part === undefined) return undefined
    text += part
    if (text.length > MAX_BYLINE_LENGTH * 4) return undefined
  }
  return text
}
