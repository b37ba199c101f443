import type { TextQuote } from '../../../src/passage/guess/text-quote.ts'
import { type Passage, type PassageSelection, selectedWords } from '../../../src/passage/passage.ts'

/** How much context is kept on each side of the words, in UTF-16 code units. */
const CONTEXT = 48
/** Scripts without spaces between words can be cut anywhere. */
const CUT_WORD =
  /^[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+$/u

/** Returns selected words with whole words beside them, from their passages and the next ones. */
export function textQuoteOf(passages: readonly Passage[], selection: PassageSelection): TextQuote {
  const { start, end } = selection
  const textsOf = (from: number, to: number) => passages.slice(from, to).map(({ text }) => text)
  const before = [...textsOf(0, start.passage), passages[start.passage]?.text.slice(0, start.offset)].join(
    ' ',
  )
  const behind = [passages[end.passage]?.text.slice(end.offset), ...textsOf(end.passage + 1, passages.length)]
  const prefix = before.slice(-CONTEXT)
  const suffix = behind.join(' ').slice(0, CONTEXT)
  return {
    exact: selectedWords(passages, selection),
    prefix: before.length > CONTEXT ? prefix.replace(CUT_WORD, '') : prefix,
    suffix: suffix.length === CONTEXT ? suffix.replace(CUT_WORD, '') : suffix,
  }
}
