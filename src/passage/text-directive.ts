import type { Passage, PassageSelection } from './passage.ts'

/** How many words of context stand before and behind the quoted ones, and at the ends of a long quote. */
const CONTEXT_WORDS = 3
const EDGE_WORDS = 4
/** Quotes of up to so many characters are written out whole; longer ones by their first and last words. */
const WHOLE_QUOTE_LENGTH = 80

/** A run of characters of a text, `end` behind its last one. */
interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The text directive for selected words, `text=prefix-,start,end,-suffix` (WICG Scroll To Text Fragment, §3.2).
 *
 * It always carries context where there is some, because a browser searches the whole page: without context,
 * words that vanished from this passage but stand in another would be marked there. A directive can only name whole
 * words (§3.5.2, word bounded) and its context adjoins the quote, so a selection that cuts a word is widened to it,
 * and one that leaves only punctuation of its passage to the passage's edge.
 *
 * @throws RangeError where the selection names a passage that is not there.
 */
export function textDirective(passages: readonly Passage[], { start, end }: PassageSelection): string {
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

  const prefix = first.text.slice(before.slice(-CONTEXT_WORDS)[0]?.start ?? from, from)
  const suffix = last.text.slice(to, behind.slice(0, CONTEXT_WORDS).at(-1)?.end ?? to)
  const needsLoan = !prefix && !suffix
  const loanBehind = needsLoan ? opening(passages[end.passage + 1]) : ''
  const loanBefore = needsLoan && !loanBehind ? closing(passages[start.passage - 1]) : ''

  const context = { before: encode(prefix || loanBefore), behind: encode(suffix || loanBehind) }
  const quote =
    first === last
      ? quoteTerms(first.text, firstWords, { start: from, end: to })
      : `${firstTerm(first.text, firstWords, { start: from, end: first.text.length })},` +
        lastTerm(last.text, lastWords, { start: 0, end: to })
  return `text=${context.before && `${context.before}-,`}${quote}${context.behind && `,-${context.behind}`}`
}

/** The quote of one passage: whole when it is short, otherwise its first words and its last. */
function quoteTerms(text: string, words: readonly Span[], quote: Span): string {
  const isShort = quote.end - quote.start <= WHOLE_QUOTE_LENGTH
  if (isShort || wordsIn(words, quote).length <= 2 * EDGE_WORDS)
    return encode(text.slice(quote.start, quote.end))
  return `${firstTerm(text, words, quote)},${lastTerm(text, words, quote)}`
}

function firstTerm(text: string, words: readonly Span[], quote: Span): string {
  const edge = wordsIn(words, quote)[EDGE_WORDS - 1]
  return encode(text.slice(quote.start, edge?.end ?? quote.end))
}

function lastTerm(text: string, words: readonly Span[], quote: Span): string {
  const edge = wordsIn(words, quote).slice(-EDGE_WORDS)[0]
  return encode(text.slice(edge?.start ?? quote.start, quote.end))
}

function opening(passage: Passage | undefined): string {
  return passage ? passage.text.slice(0, wordsOf(passage.text)[CONTEXT_WORDS - 1]?.end) : ''
}

function closing(passage: Passage | undefined): string {
  return passage ? passage.text.slice(wordsOf(passage.text).slice(-CONTEXT_WORDS)[0]?.start ?? 0) : ''
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

/** Percent-encodes a term; the dash is syntax in a directive, and apostrophes and brackets end links in mail programs. */
function encode(term: string): string {
  return encodeURIComponent(term.trim().toWellFormed()).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
