import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'

const MAX_LINE_LENGTH = 1000

/**
 * Returns a declared value as one line of text. Values in JSON-LD and `<meta>` are often escaped a second time, or
 * contain markup: `AT&amp;T`, `<em>no</em>`.
 *
 * @returns `undefined` if no text is left, or if it has control characters.
 */
export function asLine(value: string): string | undefined {
  const isMarkup = /&(?:#\w+|\w+);|<\/?[a-z]/i.test(value)
  const start = value.slice(0, MAX_LINE_LENGTH * 4)
  const plain = isMarkup ? textOf(fromHtml(start, { fragment: true })) : start
  const text = plain
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_LINE_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, '')
  return text === '' || /\p{Cc}/u.test(text) ? undefined : text
}
