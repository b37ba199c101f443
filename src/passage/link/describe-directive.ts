import type { Passage, PassageSelection } from '../passage.ts'
import type { TextDirective } from './text-directive.ts'

/** How many words of context stand before and behind the quoted ones; more where these do not tell the place. */
const CONTEXT_WORDS = [3, 6, 12, 24, Number.POSITIVE_INFINITY]
/** How many words stand at the ends of a long quote. */
const EDGE_WORDS = 4
/** Quotes of up to so many characters are written out whole; longer ones by their first and last words. */
const WHOLE_QUOTE_LENGTH = 80

/** A run of characters of a text, `end` behind its last one. */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The text directive for selected words (WICG Scroll To Text Fragment, §3.2).
 *
 * It carries context wherever its passage has more words, and as much as tells the place: a browser searches the whole
 * page and takes the first match, which would else be a headline of the same words, or another passage after the words
 * vanished from this one. A directive can only name whole words (§3.5.2, word bounded) and its context adjoins the
 * quote, so a selection that cuts a word is widened to it, and one that leaves only punctuation of its passage to the
 * passage's edge.
 *
 * @param otherTexts What else stands on the page, as headline and headings.
 * @throws RangeError where the selection names a passage that is not there.
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

/** Browsers compare without regard to case; so does this, with texts that are in lower case. */
function isUnique(words: string, texts: readonly string[]): boolean {
  const needle = words.trim().toLowerCase()
  let found = 0
  for (const text of texts) {
    for (let at = text.indexOf(needle); at >= 0 && found < 2; at = text.indexOf(needle, at + 1)) found++
  }
  return found === 1
}

/** The words of a text as browsers bound them (UAX #29, dictionaries for scripts without spaces). */
function wordsOf(text: string): readonly Span[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }))
}

function wordsIn(words: readonly Span[], { start, end }: Span): readonly Span[] {
  return words.filter((word) => word.start >= start && word.end <= end)
}
