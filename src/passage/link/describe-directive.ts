import type { Passage, PassageSelection } from '../passage.ts'
import { namesOnly } from './names-only.ts'
import type { TextDirective } from './text-directive.ts'

/** How many words of context are included on each side. The first number that makes the place unambiguous is used. */
const CONTEXT_WORDS = [3, 6, 12, 24, Number.POSITIVE_INFINITY] as const
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
 * It has context if the block has more words, and enough of it to make the place unambiguous. Browsers search the whole
 * page and take the first match, which could otherwise be a headline with the same words, or another passage after the
 * words were removed from this one. If the block alone is ambiguous, such as the cell of a table, the context is from
 * the blocks beside it. A directive can only contain whole words (§3.5.2, word bounded), directly beside its context. So
 * a selection that cuts a word is widened to the word. One that leaves only punctuation before or after it is widened
 * to the edge of the block.
 *
 * @param blocks The blocks of text on the page, in order.
 * @param otherTexts Other texts on the page, such as the headline and the headings.
 * @returns The directive. If none can distinguish the place, as within the second of two equal paragraphs, one with
 *   little context.
 * @throws RangeError If a block of the selection does not exist.
 */
export function describeDirective(
  blocks: readonly Block[],
  selection: PassageSelection,
  otherTexts: readonly string[] = [],
): TextDirective {
  const [least, ...others] = candidates(blocks, selection, otherTexts)
  return [least, ...others].find(({ isUnique }) => isUnique())?.directive ?? least.directive
}

/**
 * Returns the text directive for selected words, see `describeDirective`.
 *
 * @returns `undefined` if no directive can distinguish the place. A browser would lead to another place, so a link
 *   without a directive is better.
 * @throws RangeError If a block of the selection does not exist.
 */
export function uniqueDirective(
  blocks: readonly Block[],
  selection: PassageSelection,
): TextDirective | undefined {
  return candidates(blocks, selection, []).find(({ isUnique }) => isUnique())?.directive
}

/** A block of text on a page, often a passage. */
type Block = Pick<Passage, 'text'> & Partial<Passage>

interface Candidate {
  readonly directive: TextDirective
  readonly isUnique: () => boolean
}

/** Returns directives with more and more context. */
function candidates(
  blocks: readonly Block[],
  { start, end }: PassageSelection,
  otherTexts: readonly string[],
): readonly [Candidate, ...Candidate[]] {
  const first = blocks[start.passage]
  const last = blocks[end.passage]
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
  const tail = isWhole ? undefined : lastEdge(lastWords, lastQuote)

  const texts = [...otherTexts, ...blocks.map(({ text }) => text)].map((text) => text.toLowerCase())
  const places = {
    head: { block: otherTexts.length + start.passage, offset: head.start },
    tail: tail && { block: otherTexts.length + end.passage, offset: tail.start },
  }
  const inBlock = (words: number): TextDirective => ({
    ...contextOf('prefix', first.text.slice(before.slice(-words)[0]?.start ?? from, from)),
    start: first.text.slice(head.start, head.end).trim(),
    ...(tail && { end: last.text.slice(tail.start, tail.end).trim() }),
    ...contextOf('suffix', last.text.slice(to, behind.slice(0, words).at(-1)?.end ?? to)),
  })
  const acrossBlocks = (words: number): TextDirective => ({
    ...(before.length === 0 && contextOf('prefix', lastOf(blocks[start.passage - 1]?.text ?? '', words))),
    ...(behind.length === 0 && contextOf('suffix', firstOf(blocks[end.passage + 1]?.text ?? '', words))),
    ...inBlock(words),
  })
  const candidate = (directive: TextDirective): Candidate => ({
    directive,
    isUnique: () => namesOnly(directive, texts, places),
  })
  const [least, ...more] = CONTEXT_WORDS
  return [
    candidate(inBlock(least)),
    ...more.map((words) => candidate(inBlock(words))),
    ...CONTEXT_WORDS.map((words) => candidate(acrossBlocks(words))),
  ]
}

function contextOf(side: 'prefix' | 'suffix', text: string): Partial<TextDirective> {
  return text.trim() === '' ? {} : { [side]: text.trim() }
}

/** Returns the last words of a text, with everything after them. */
function lastOf(text: string, words: number): string {
  return text.slice(wordsOf(text).slice(-words)[0]?.start ?? 0)
}

/** Returns the first words of a text, with everything before them. */
function firstOf(text: string, words: number): string {
  return text.slice(0, wordsOf(text).slice(0, words).at(-1)?.end ?? text.length)
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
