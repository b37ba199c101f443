import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** Returns a text in which character references, such as `&amp;` and `&#8217;`, are the characters that they stand for. */
export function withoutReferences(text: string): string {
  return text.replace(REFERENCE, (reference) => textOf(fromHtml(reference, { fragment: true })))
}
