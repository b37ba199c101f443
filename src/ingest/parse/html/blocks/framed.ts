import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { onlyWords } from '../../markup/only-words.ts'

/** Returns the words of a page that is written into a frame; empty if there is none. */
export function framedWords({ tagName, properties }: Element): string {
  const { srcDoc } = properties
  if (tagName !== 'iframe' || typeof srcDoc !== 'string') return ''
  try {
    return textOf(onlyWords(fromHtml(srcDoc, { fragment: true })))
  } catch (error) {
    // The page in the frame is nested too deep; it is not read in any case.
    if (error instanceof RangeError) return ''
    throw error
  }
}
