import type { VFile } from 'vfile'
import { placeAt, refuse } from '../../../diagnostics/problem.ts'
import { refuseManyCells } from '../markup/table-size.ts'

/** How deep quotations and lists may nest. The parser's time grows with the cube of the depth. */
const MAX_DEPTH = 100
const NESTED = new RegExp(
  `^(?:(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])){${MAX_DEPTH}}|(?:  |\\t){${MAX_DEPTH}}[ \\t]*(?:[-+*]|\\d{1,9}[.)])[ \\t])`,
  'm',
)
/** For each line and each mark, the parser takes about 5 kB of memory, and as much for two columns of indent. */
const MAX_MARKS = 60_000
const MARK = /[*_~`]+|[\n[\]<>!|\\&]|https?:|www\.|^[ \t]{2,}/gm
const COLUMNS_PER_MARK = 2
/** Limits within one block. Parsing time grows with the square of these numbers, up to half a second here. */
const IN_ONE_BLOCK: readonly (readonly [what: string, pattern: RegExp, most: number])[] = [
  ['marks of emphasis', /[*_~]+/g, 4000],
  ['brackets', /[[\]]/g, 8000],
  ['underlined lines', /^ {0,3}(?:=+|-+)[ \t]*$/gm, 1000],
]
/** A sign that begins code or HTML is followed to the end of its block if nothing ends it there. */
const MAX_FOLLOWED_CHARACTERS = 4_000_000
/** Each link definition takes about 12 kB of the parser's memory. */
const MAX_DEFINITIONS = 5000
const DEFINITION = /^ {0,3}\[[^\]\n]{1,999}\]:/gm
const BLOCK_END = /\n[ \t]*\n/

/**
 * Refuses Markdown that would take the parser too much time or memory, before it is parsed.
 *
 * @throws VFileMessage If a limit is exceeded.
 */
export function refuseBusywork(text: string, file: VFile): void {
  const nested = NESTED.exec(text)
  if (nested) {
    refuse(file, 'too-deep', {
      found: `Quotations or lists are nested more than ${MAX_DEPTH} levels deep`,
      place: placeAt(text, nested.index),
    })
  }
  refuseManyMarks(text, file)
  refuseWideTables(text, file)
  if ((text.match(DEFINITION)?.length ?? 0) > MAX_DEFINITIONS) {
    refuse(file, 'too-tangled', { found: `There are more than ${MAX_DEFINITIONS} link definitions` })
  }
  let start = 0
  let followed = 0
  for (const block of text.split(BLOCK_END)) {
    const place = () => placeAt(text, text.indexOf(block, start))
    for (const [what, pattern, most] of IN_ONE_BLOCK) {
      if ((block.match(pattern)?.length ?? 0) <= most) continue
      refuse(file, 'too-tangled', { found: `One paragraph has more than ${most} ${what}`, place: place() })
    }
    followed += openSigns(block) * block.length
    if (followed > MAX_FOLLOWED_CHARACTERS) {
      refuse(file, 'too-tangled', {
        found: 'Too many backticks or tags are not closed in their paragraph',
        expected: 'code and HTML that is closed',
        place: place(),
      })
    }
    start += block.length
  }
}

/** @throws VFileMessage If the text has too many. The message names the place of the first that is too many. */
function refuseManyMarks(text: string, file: VFile): void {
  let marks = 0
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    marks += /^[ \t]/.test(mark) ? mark.length / COLUMNS_PER_MARK : 1
    if (marks <= MAX_MARKS) continue
    refuse(file, 'too-long', {
      found: 'The text has too many lines and marks of Markdown',
      expected: `at most ${MAX_MARKS} lines, marks and steps of indent together`,
      place: placeAt(text, index),
    })
  }
}

/** The line below the head of a table (GFM, §4.10). */
const DELIMITER_ROW = /^[ \t>]*[|:-][ \t|:-]*$/

/** @throws VFileMessage If tables have too many cells, before the parser makes them. */
function refuseWideTables(text: string, file: VFile): void {
  const lines = text.split('\n')
  let cells = 0
  let columns = 0
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') columns = 0
    else if (line.includes('|') && line.includes('-') && DELIMITER_ROW.test(line)) {
      columns = line.replace(/^[ \t>]*\||\|[ \t]*$/g, '').split('|').length
      cells += columns
    }
    cells += columns
    if (columns > 0) refuseManyCells(cells, file, { line: index + 1, column: 1 })
  }
}

/** Returns the number of signs that begin code, a comment or an instruction in a block, and have no end. */
function openSigns(block: string): number {
  let open = 0
  const runs = [...block.matchAll(/`+/g)].map(([run]) => run.length)
  const last = new Map(runs.map((length, index) => [length, index]))
  for (let index = 0; index < runs.length; ) {
    const length = runs[index] ?? 0
    // If there is another run of the length, code ends at the next one.
    if (last.get(length) === index) {
      open++
      index++
    } else index = runs.indexOf(length, index + 1) + 1
  }
  for (const [begin, end] of [
    [/<!--/g, '-->'],
    [/<\?/g, '?>'],
    [/<!\[CDATA\[/g, ']]>'],
    [/<![A-Za-z]/g, '>'],
    [/\]\(\s*\S*\s+["'(]/g, ')'],
  ] as const) {
    const limit = block.lastIndexOf(end)
    for (const { index } of block.matchAll(begin)) if (index > limit) open++
  }
  return open
}
