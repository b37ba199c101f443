import { UNSPACED } from '../unspaced.ts'
import type { ShownWords } from './shown-words.ts'

/** A range of the words of a page. `to` is exclusive. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** A way of matching, as far as it has come. */
interface Way {
  /** The index of the part that is being matched, and how much of it is matched. */
  readonly part: number
  readonly done: number
  readonly place: number
  readonly ranges: readonly WordRange[]
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

/**
 * Matches parts, each directly after the other, from a place on.
 *
 * @param parts In comparable form, none of them empty.
 * @param canSkip Whether generated words between the words may be skipped. Browsers cannot do that.
 * @returns The range of each part; `undefined` if other words are there.
 */
export function matchWords(
  words: ShownWords,
  from: number,
  parts: readonly string[],
  canSkip: boolean,
): readonly WordRange[] | undefined {
  const { text, generated, borders } = words
  const open: Way[] = [{ part: 0, done: 0, place: from, ranges: [] }]
  for (let way = open.pop(); way; way = open.pop()) {
    const { part, done, place, ranges } = way
    const wanted = parts[part]
    if (wanted === undefined) return ranges
    const next = text.charAt(place)
    const after = canSkip ? generated.get(place) : undefined
    if (after !== undefined && ranges.length + done > 0) open.push({ ...way, place: after })
    if (next === '') continue
    const letter = wanted.charAt(done)
    if (letter === next) {
      const range = { from: done === 0 ? place : (ranges[part]?.from ?? place), to: place + 1 }
      const known = [...ranges.slice(0, part), range]
      const isEnd = done + 1 === wanted.length
      if (!isEnd) open.push({ part, done: done + 1, place: place + 1, ranges: known })
      else if (isWordEdge(words, place + 1))
        open.push({ part: part + 1, done: 0, place: place + 1, ranges: known })
    } else if (next === ' ' && (done === 0 ? part > 0 : wanted.charAt(done - 1) === ' ')) {
      // Between parts, and where generated words were skipped between two spaces.
      open.push({ ...way, place: place + 1 })
    } else if (letter === ' ' && canSkip && borders.has(place)) {
      // A number of a note follows its word without a space.
      open.push({ ...way, done: done + 1 })
    }
  }
  return undefined
}

/** Whether a word begins or ends at a place. In scripts without spaces, each character counts as a word. */
export function isWordEdge({ text, borders }: ShownWords, place: number): boolean {
  const [before, behind] = [text.charAt(place - 1), text.charAt(place)]
  if (borders.has(place) || !LETTER.test(before) || !LETTER.test(behind)) return true
  return UNSPACED.test(before) || UNSPACED.test(behind)
}
