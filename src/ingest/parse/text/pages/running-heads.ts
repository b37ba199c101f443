import { at } from '../../../../passage/at.ts'
import type { Line } from '../lines.ts'
import { isBehindFormFeed, isInterrupted } from './omit.ts'

/** A line that comes again on each page of a print. */
export interface RunningHead {
  /** The line, with `#` in place of what counts the pages. */
  readonly pattern: string
  readonly lines: readonly Line[]
}

const MAX_HEAD_COLUMNS = 120
/** How many running heads and page numbers stand together at most. */
const MAX_NEIGHBOURS = 4
/** A line without a number is found only if it comes again so often. */
const MIN_REPETITIONS = 3
/** Numbers of pages that nothing else looks like: `Page 3 of 9`, `- 4 -`, `[5]`. */
const PAGE_NUMBER =
  /^(?:[-–—]\s?#\s?[-–—]|\[#\]|(?:page|pg\.?|p\.|seite|página|pagina|pág\.|sida|side|strona|стр\.?|страница|第)\s?#(?:\s?(?:of|\/|von|de|di|sur|van|av|af|z|из)\s?#)?页?|#\s?\/\s?#)$/u

/**
 * Finds the running heads and page numbers of a text from a PDF or scan. Each comes again in the same form, with the same
 * words or a number that counts up. It also interrupts a sentence or stands beside a form feed, at least once: headings
 * such as *Chapter 1* count up, too.
 */
export function runningHeads(
  lines: readonly Line[],
  source: string,
  margin: number | undefined,
): readonly RunningHead[] {
  const byForm = Map.groupBy(
    lines.keys().filter((index) => at(lines, index).columns <= MAX_HEAD_COLUMNS),
    (index) => formOf(at(lines, index).text),
  )
  const repeated = [...byForm].filter(([, indexes]) => indexes.length > 1)
  const inRepeated = new Set(repeated.flatMap(([, indexes]) => indexes))
  return repeated.flatMap(([form, indexes]) => {
    const found = indexes.map((index) => at(lines, index))
    const place = countingPlace(found)
    const counts = place !== -1
    if (!counts && (form.includes('#') || indexes.length < MIN_REPETITIONS)) return []
    const isCertain = counts && PAGE_NUMBER.test(form)
    if (!isCertain && !indexes.some((index) => isBetweenPages(index))) return []
    return [...new Set(found.map(({ text }) => patternOf(text, place)))].map((pattern) => ({
      pattern,
      lines: found,
    }))
  })

  /** Other running heads may stand directly above or below. */
  function isBetweenPages(index: number): boolean {
    let above = index - 1
    while (inRepeated.has(above) && above > index - MAX_NEIGHBOURS) above -= 1
    let below = index + 1
    while (inRepeated.has(below) && below < index + MAX_NEIGHBOURS) below += 1
    const [before, next] = [lines[above], lines[below]]
    if (lines.slice(above + 1, below + 1).some((line) => isBehindFormFeed(source, line))) return true
    return (
      before !== undefined &&
      next !== undefined &&
      /^\p{Ll}/u.test(next.text) &&
      isInterrupted(before, next, margin)
    )
  }
}

function formOf(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()
}

function numbersOf(text: string): readonly number[] {
  return text.match(/\d+/g)?.map(Number) ?? []
}

/** Which number of a line counts the pages; -1 if none goes up by one or two from each line to the next. */
function countingPlace(lines: readonly Line[]): number {
  const numbers = lines.map(({ text }) => numbersOf(text))
  return at(numbers, 0).findIndex((_, place) =>
    numbers.every((row, index) => {
      const step = (row[place] ?? 0) - (numbers[index - 1]?.[place] ?? 0)
      return index === 0 || step === 1 || step === 2
    }),
  )
}

function patternOf(text: string, place: number): string {
  let index = 0
  return text.replace(/\s+/g, ' ').replace(/\d+/g, (digits) => (index++ === place ? '#' : digits))
}
