import { at as itemAt } from '../at.ts'
import { fold } from '../fold.ts'
import type { Passage, PassagePoint, PassageSelection } from '../passage.ts'
import type { TextQuote } from './text-quote.ts'

/** Shorter quotes, in characters, occur in too many places to be found without context. */
export const MIN_QUOTE_LENGTH = 20

/** The least share of the context that short words need around them. */
const MIN_CONTEXT_SHARE = 1 / 3

/**
 * Finds words as they are, also across passages. If they occur several times, the place with the most of their context
 * is returned. Short words must have some of their context, if it is known.
 *
 * @returns `undefined` if the words are missing, or if two places fit equally well.
 */
export function findExact(passages: readonly Passage[], quote: TextQuote): PassageSelection | undefined {
  const words = fold(quote.exact).text
  if (words === '') return undefined
  const joined = passages.map(({ text }) => text).join(' ')
  const { text, offsets } = fold(joined)
  const prefix = fold(quote.prefix ?? '').text
  const suffix = fold(quote.suffix ?? '').text
  const places: { readonly at: number; readonly context: number }[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at).trimEnd()
    const behind = text.slice(at + words.length).trimStart()
    places.push({ at, context: commonEnd(before, prefix) + commonStart(behind, suffix) })
  }
  places.sort((a, b) => b.context - a.context)
  const [best, second] = places
  if (!best || best.context === second?.context) return undefined
  const isTold =
    words.length >= MIN_QUOTE_LENGTH || best.context >= MIN_CONTEXT_SHARE * (prefix.length + suffix.length)
  if (!isTold) return undefined
  const start = itemAt(offsets, best.at)
  const end = endOffset(offsets, best.at + words.length)
  return {
    start: pointAt(passages, start),
    end: endPoint(passages, joined.slice(0, end).trimEnd().length),
  }
}

/**
 * Returns the offset after the folded character before `index`; inside a letter with marks, the offset after the mark.
 */
function endOffset(offsets: readonly number[], index: number): number {
  const last = itemAt(offsets, index - 1)
  const next = itemAt(offsets, index)
  return next > last ? next : last + index - offsets.indexOf(last)
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++
  return length
}

/** Converts an offset in the texts of the passages, joined by spaces. */
function pointAt(passages: readonly Passage[], offset: number): PassagePoint {
  let start = 0
  for (const [passage, { text }] of passages.entries()) {
    if (offset <= start + text.length) return { passage, offset: offset - start }
    start += text.length + 1
  }
  throw new RangeError(`The offset ${offset} lies outside of the passages.`)
}

/** Returns the place after a character, in the passage of that character. */
function endPoint(passages: readonly Passage[], offset: number): PassagePoint {
  const { passage, offset: within } = pointAt(passages, offset - 1)
  return { passage, offset: within + 1 }
}
