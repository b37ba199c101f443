import type { Passage, PassageSelection } from '../passage.ts'
import type { TextDirective } from './text-directive.ts'

/** How many words of context are included on each side. The first number that makes the place unambiguous is used. */
const CONTEXT_WORDS = [3, 6, 12, 24, Number.POSITIVE_INFINITY]
/** How many words are included at each end of a long quotation. */
const EDGE_WORDS = 4
/** Longer quotations are given by their first and last words. In UTF-16 code units. */
const WHOLE_QUOTE_LENGTH = 80

/** A range of a text. `end` is exclusive. */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Returns the text directive for selected words (WICG Scroll To Text Fragment, §3.2).
 *
 * It has context if the passage has more words, and enough of it to make the place unambiguous. Browsers search the
 * whole page and take the first match, which could otherwise be a headline with the same words, or another passage
 * after the words were removed from this one. A directive can only contain whole words (§3.5.2, word bounded), directly
 * beside its context. So a selection that cuts a word is widened to the word. One that leaves only punctuation before
 * or after it is widened to the edge of the passage.
 *
 * @param otherTexts Other texts on the page, such as the headline and the headings.
 * @throws RangeError If a passage of the selection does not exist.
 */
export function describeDirective(
  passages: readonly Passage[],
  { start, end }: PassageSelection,
  otherTexts: readonly string[] = [],
): TextDirective {
  const first = passages[start.passage]
  const last = passages[end.passage]
  if (!first || !last) throw new RangeError('The selection lies outside of the passages.')

  const firstWords = wordsOf(first.text)
  const lastWords = first === last ? firstWords : wordsOf(last.text)
  const wordStart = firstWords.find((word) => word.end > start.offset)?.start ?? start.offset
  const before = firstWords.filter((word) => word.end <= Math.min(wordStart, start.offset))
  const from = before.length > 0 ? Math.min(wordStart, start.offset) : 0
  const wordEnd = lastWords.findLast((word) => word.start < end.offset)?.end ?? end.offset
  const behind = lastWords.filter((word) => word.start >= Math.max(wordEnd, end.offset))
  const to = behind.length > 0 ? Math.max(wordEnd, end.offset) : last.text.length

  const firstQuote = { start: from, end: first === last ? to : first.text.length }
  const lastQuote = { start: first === last ? from : 0, end: to }
  const isWhole = first === last && isShort(firstWords, firstQuote)
  const head = isWhole ? firstQuote : firstEdge(firstWords, firstQuote)
  const tail = isWhole ? firstQuote : lastEdge(lastWords, lastQuote)

  const texts = [...otherTexts, ...passages.map(({ text }) => text)].map((text) => text.toLowerCase())
  const prefixStart = (words: number) => before.slice(-words)[0]?.start ?? from
  const suffixEnd = (words: number) => behind.slice(0, words).at(-1)?.end ?? to
  const isPlain = (words: number) =>
    isUnique(first.text.slice(prefixStart(words), isWhole ? suffixEnd(words) : head.end), texts) &&
    (isWhole || isUnique(last.text.slice(tail.start, suffixEnd(words)), texts))
  const words = CONTEXT_WORDS.find(isPlain) ?? CONTEXT_WORDS[0] ?? 0

  const prefix = first.text.slice(prefixStart(words), from).trim()
  const suffix = last.text.slice(to, suffixEnd(words)).trim()
  return {
    ...(prefix !== '' && { prefix }),
    start: first.text.slice(head.start, head.end).trim(),
    ...(!isWhole && { end: last.text.slice(tail.start, tail.end).trim() }),
    ...(suffix !== '' && { suffix }),
  }
}

function isShort(words: readonly Span[], quote: Span): boolean {
  return quote.end - quote.start <= WHOLE_QUOTE_LENGTH || wordsIn(words, quote).length <= 2 * EDGE_WORDS
}

function firstEdge(words: readonly Span[], quote: Span): Span {
  return { start: quote.start, end: wordsIn(words, quote)[EDGE_WORDS - 1]?.end ?? quote.end }
}

function lastEdge(words: readonly Span[], quote: Span): Span {
  return { start: wordsIn(words, quote).slice(-EDGE_WORDS)[0]?.start ?? quote.start, end: quote.end }
}

/** Whether words occur once in texts, ignoring case like browsers. The texts must be in lower case. */
function isUnique(words: string, texts: readonly string[]): boolean {
  const needle = words.trim().toLowerCase()
  let found = 0
  for (const text of texts) {
    for (let at = text.indexOf(needle); at >= 0 && found < 2; at = text.indexOf(needle, at + 1)) found++
  }
  return found === 1
}

/** Returns the words of a text like browsers (UAX #29, with dictionaries for scripts without spaces). */
function wordsOf(text: string): readonly Span[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }))
}

function wordsIn(words: readonly Span[], { start, end }: Span): readonly Span[] {
  return words.filter((word) => word.start >= start && word.end <= end)
}
