import type { Place } from '../../../diagnostics/problem.ts'
import type { Entry } from '../entry.ts'

/** `Title: …`, with the marks of Nikola (`.. title: …`), reStructuredText (`:title: …`) and Org (`#+TITLE: …`). */
const KEY_LINE = /^(?:\.\.[ \t]+|:|#\+)?(\p{L}[\p{L}\p{N}_. -]{0,40}?)[ \t]*:(?:[ \t]+(.*))?$/u
const CONTINUATION = /^[ \t]+\S/

/** Lines that were read, up to the first that has another form. */
export interface KeyLines {
  readonly entries: readonly Entry[]
  /** How many lines were read, blank ones included. */
  readonly count: number
}

/**
 * Reads lines of the form `Key: value`. An indented line continues the value before it.
 *
 * @param firstLine The line of the file on which the lines begin, counted from 1.
 */
export function readKeyLines(lines: readonly string[], firstLine: number): KeyLines {
  const read: { key: string; keyPlace: Place; value: string; valuePlace: Place }[] = []
  let count = 0
  for (const [index, line] of lines.entries()) {
    const last = read.at(-1)
    const [whole, key, value = ''] = KEY_LINE.exec(line) ?? []
    if (last && CONTINUATION.test(line)) last.value = `${last.value} ${line.trim()}`.trim()
    else if (whole !== undefined && key !== undefined) {
      const at = (column: number) => ({ line: firstLine + index, column: column + 1 })
      const valuePlace = at(whole.length - value.length)
      read.push({ key, keyPlace: at(line.indexOf(key)), value: value.trim(), valuePlace })
    } else if (line.trim() !== '') break
    count = index + 1
  }
  const entries = read.map(({ key, keyPlace, value, valuePlace }) => {
    return { key, keyPlace, value, places: { [key]: valuePlace } }
  })
  return { entries, count }
}
