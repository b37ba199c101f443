import { wordsOfAll } from '../../../languages/word-lists.ts'
import { columnsOf } from '../../prose/columns.ts'
import { endsSentence } from '../../prose/text-features.ts'
import type { Line } from './lines.ts'

/** Most texts are wrapped at 60 to 80 columns, quotations within them at fewer, machine-made reports at more. */
const MIN_MARGIN_COLUMNS = 45
/** Columns of newspapers are narrower. So is verse: more has to show that the lines are prose, see `isNarrowProse`. */
const MIN_NARROW_MARGIN_COLUMNS = 24
const MAX_MARGIN_COLUMNS = 100
/** Nine lines of ten end at the margin or before it. Lines of a single long word may go beyond. */
const MARGIN_QUANTILE = 0.9
/** Lines that end before this share of the margin are not counted: verse, addresses, and ends of paragraphs. */
const NEAR_MARGIN_SHARE = 0.75
/** In a wrapped text, at least this share of the breaks near the margin is where the next word did not fit. */
const MIN_FORCED_SHARE = 0.7
/** If more lines than this end as sentences do, each line is a paragraph. In a wrapped text it is one in six. */
const MAX_SENTENCE_SHARE = 0.66
/** If more lines than this begin with a capital within a sentence, it is verse. In German prose it is one in three. */
const MAX_CAPITAL_SHARE = 0.8
/** Fewer capitals may be a coincidence. */
const MIN_CAPITALS = 4
/** People who wrap by hand break a little early, and so do the rules of Chinese typesetting. */
const TOLERANCE_COLUMNS = 6

/** What narrow lines need to be prose; all shares are of the lines with another line directly below. */
const NARROW_PROSE = {
  minPairs: 5,
  minForcedShare: 0.8,
  maxPausingShare: 0.4,
  maxCapitalShare: 0.5,
  minOpenShare: 0.4,
}
/** What lines of a few words need to be prose. In scripts without spaces, lines of verse are as long as each other. */
const VERY_NARROW_PROSE = { minPairs: 7, minFilledShare: 0.95, minPhrasesShare: 0.5, minOpenShare: 0.2 }
/** Where a sentence follows another. */
const NEXT_SENTENCE = /\p{L}[.!?…]["”’»)]? \p{P}?\p{Lu}/u
const PAUSE = /[\p{P}--[\-‐\p{Pi}\p{Ps}]]$/v
const PAUSE_WITHIN = /[\p{P}--[\-‐\p{Pi}\p{Ps}]] |[，。；：！？、]./v

/** Words that lead to another word. Verse seldom ends a line with one. */
const LEADING_WORDS: ReadonlySet<string> = new Set(
  (['determiners', 'adpositions', 'conjunctions', 'auxiliaries'] as const).flatMap(wordsOfAll),
)

/** A line and the one directly below it. */
type Pair = readonly [line: Line, next: Line]

/**
 * Finds the right margin of a hard-wrapped text.
 *
 * @returns The column; `undefined` if the text is not wrapped at a margin.
 */
export function marginOf(lines: readonly Line[]): number | undefined {
  if (lines.filter(({ columns }) => columns > MAX_MARGIN_COLUMNS).length * 2 > lines.length) return undefined
  const pairs = lines.flatMap((line, index): Pair[] => {
    const next = lines[index + 1]
    return next && !next.afterBlank && next.indent <= line.indent ? [[line, next]] : []
  })
  const ends = pairs.map(([line]) => line.columns).sort((a, b) => a - b)
  const margin = ends[Math.floor((ends.length - 1) * MARGIN_QUANTILE)]
  if (margin === undefined || margin > MAX_MARGIN_COLUMNS) return undefined
  if (margin < MIN_NARROW_MARGIN_COLUMNS) return marginOfVeryNarrow(pairs)
  if (margin < MIN_MARGIN_COLUMNS && !isNarrowProse(pairs, margin)) return undefined

  const near = pairs.filter(([line]) => line.columns >= margin * NEAR_MARGIN_SHARE)
  const within = near.filter(([line]) => !endsSentence(line.text))
  const forced = near.filter(([line, next]) => isForced(line, next, margin))
  const capitals = within.filter(([, next]) => /^\p{Lu}/u.test(next.text))
  const isWrapped = forced.length >= near.length * MIN_FORCED_SHARE
  const isParagraphs = near.length - within.length > near.length * MAX_SENTENCE_SHARE
  const isVerse = capitals.length >= MIN_CAPITALS && capitals.length > within.length * MAX_CAPITAL_SHARE
  return isWrapped && !isParagraphs && !isVerse ? margin : undefined
}

/**
 * Whether narrow lines are prose. Verse has lines of uneven length, which tend to begin with capitals and to end where
 * the sentence pauses. Prose pauses more often within its lines, and ends them with *the* and *of* or within a word.
 */
function isNarrowProse(pairs: readonly Pair[], margin: number): boolean {
  if (pairs.length < NARROW_PROSE.minPairs) return false
  const share = (count: number) => count / pairs.length
  const forced = pairs.filter(([line, next]) => isForced(line, next, margin)).length
  const pausing = pairs.filter(([line]) => PAUSE.test(line.text)).length
  const within = pairs.filter(([line]) => PAUSE_WITHIN.test(line.text)).length
  const open = pairs.filter(([line]) => isOpen(line.text)).length
  const capitals = pairs.filter(([, next]) => /^\p{Lu}/u.test(next.text)).length
  return (
    share(forced) >= NARROW_PROSE.minForcedShare &&
    share(pausing) <= NARROW_PROSE.maxPausingShare &&
    (within > pausing / 2 || (open > 1 && share(open) >= NARROW_PROSE.minOpenShare)) &&
    share(capitals) <= NARROW_PROSE.maxCapitalShare
  )
}

/**
 * Finds the margin of lines of a few words. They are prose if each is filled: the next line's first word would not fit.
 * Items of a list and verse can have that by chance, so that some lines also have to be open, and a sentence has to begin
 * after another.
 */
function marginOfVeryNarrow(pairs: readonly Pair[]): number | undefined {
  if (pairs.length < VERY_NARROW_PROSE.minPairs) return undefined
  const ends = pairs.flatMap(([line]) => (line.text.includes(' ') ? line.columns : []))
  const margin = Math.max(...ends, 0)
  const share = (count: number) => count / pairs.length
  const isFilled = ([line, next]: Pair) => endsInWord(line, next) || room(line, next, margin) < 0
  const filled = pairs.filter(isFilled).length
  const open = pairs.filter(([line]) => isOpen(line.text)).length
  const capitals = pairs.filter(([, next]) => /^\p{Lu}/u.test(next.text)).length
  const isProse =
    share(filled) >= VERY_NARROW_PROSE.minFilledShare &&
    share(ends.length) >= VERY_NARROW_PROSE.minPhrasesShare &&
    share(open) >= VERY_NARROW_PROSE.minOpenShare &&
    share(capitals) <= NARROW_PROSE.maxCapitalShare &&
    pairs.some(([line, next]) => NEXT_SENTENCE.test(`${line.text} ${next.text}`))
  return isProse ? margin : undefined
}

/** Whether a line ends within a word, or with a word that belongs to the next. */
function isOpen(text: string): boolean {
  return /\p{L}[-‐]$/u.test(text) || LEADING_WORDS.has(/\S+$/u.exec(text.slice(-12))?.[0].toLowerCase() ?? '')
}

/** Whether a line had to break where it does, because the next line's first word did not fit before the margin. */
export function isForced(line: Line, next: Line, margin: number): boolean {
  return room(line, next, margin) < TOLERANCE_COLUMNS
}

/** Whether a line breaks so early that its author must have meant it. */
export function isFarShort(line: Line, next: Line, margin: number): boolean {
  return room(line, next, margin) > margin / 3
}

/** Returns how many columns would be left if the next line's first word stood on this line. */
function room(line: Line, next: Line, margin: number): number {
  return margin - line.columns - 1 - columnsOf(firstWord(next.text))
}

/** Returns the text up to the first white space. In scripts without spaces, each character can begin a line. */
function firstWord(text: string): string {
  return /^(?:[\u2E80-\uA4CF\uFF00-\uFF60]|\S{1,60})/u.exec(text)?.[0] ?? ''
}

/** Whether a line ends within a word, with a hyphen, and the next one goes on with it: `be-` and `gan`. */
export function endsInWord(line: Line, next: Line): boolean {
  return /\p{Ll}[-‐¬\u00AD]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
}
