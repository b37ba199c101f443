import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { readHeadLine } from '../../../prose/labels.ts'

/** Longer texts are biographies. */
const MAX_BYLINE_LENGTH = 120
const BYLINE_CLASS = /(?:^|[-_])(?:by-?line|authors?|auteur|autor)(?:$|[-_])/i

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

/** Returns the byline that readers of a page see: in `rel=author`, `itemprop=author` or an element of class *byline*. */
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
  return readHeadLine(text)?.declared.byline ?? readHeadLine(`By ${text}`)?.declared.byline
}

function isProperty({ itemProp }: Element['properties'], name: string): boolean {
  return [itemProp].flat().includes(name)
}

/** Returns the text of an element, white space included; `undefined` if it is long. Long texts are not read to the end. */
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
