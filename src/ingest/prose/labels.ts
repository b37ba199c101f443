import { alternatives, type PhraseField, phrasesOfAll, wordsOfAll } from '../../languages/word-lists.ts'
import { at } from '../../passage/at.ts'
import { type DateReading, readDate } from '../metadata/dates.ts'
import type { DeclaredMetadata } from '../metadata/declared.ts'
import { columnsOf } from './columns.ts'
import { isAgency } from './dateline/agencies.ts'

const BYLINE_LABEL = labelled('bylineLabels', '\\s*[:：/]')
const BYLINE_WORD = new RegExp(`^(?:${alternatives(wordsOfAll('bylineWords'))})\\s+(\\S.*)$`, 'u')
const DATE_LABEL = labelled('dateLabels', '(?:\\s*[:：]|\\s)')
const UPDATE_LABEL = labelled('updateLabels', '(?:\\s*[:：]|\\s)')
const SOURCE_LABEL = labelled('sourceLabels', '\\s*[:：]')

/** Two statements on one line. */
const BETWEEN = /\s+[|•·]\s+|\u3000+/u
/** What is wider is no such line, but begins like one. */
const MAX_LINE_LENGTH = 120
/** A name as a word of it is written: with a capital, or in a script that has none. */
const NAME_WORD = /^(?:\p{Ll}{1,2}['’-])?[\p{Lu}\p{Lo}][\p{L}\p{M}\u200C.'’・·、，,&-]*$/u
/** What stands in small letters in names and between them. */
const NAME_PARTICLES: ReadonlySet<string> = new Set(['&', ...wordsOfAll('nameParticles')])
const MAX_NAME_WORDS = 14
/** Names of this many characters at most, in scripts without spaces between words. */
const MAX_UNSPACED_NAME_LENGTH = 24

/** What a line of the head says of its article. */
export interface HeadLine {
  readonly declared: Pick<DeclaredMetadata, 'byline' | 'date' | 'source'>
  /** A label with a colon or slash says so, not the look of the line alone. */
  readonly labelled: boolean
  /** It says when the article was changed, for which there is no metadata. */
  readonly updated?: boolean
}

/**
 * Reads a line of nothing but metadata: `By Jane Doe`, `Published 3 March 2024`, `来源：新华社`, a date alone, or two
 * of these with `|` between.
 *
 * @returns `undefined` where the line says anything else or more.
 */
export function readHeadLine(text: string): HeadLine | undefined {
  if (text.length > MAX_LINE_LENGTH) return undefined
  const parts = text.split(BETWEEN).map((part) => readPart(part))
  const known = parts.filter((part) => part !== undefined)
  const keys = known.flatMap(({ declared }) => Object.keys(declared))
  if (known.length < parts.length || new Set(keys).size < keys.length) return undefined
  return {
    declared: Object.assign({}, ...known.map(({ declared }) => declared)),
    labelled: known.every((part) => part.labelled),
    updated: known.some((part) => part.updated),
  }
}

function readPart(text: string): HeadLine | undefined {
  const source = SOURCE_LABEL.exec(text)?.[1]
  if (source) return { declared: { source }, labelled: true }
  const byline = BYLINE_LABEL.exec(text)?.[1]
  if (byline && isName(byline)) return { declared: { byline }, labelled: true }
  const name = BYLINE_WORD.exec(text)?.[1]
  if (name && isName(name)) return { declared: { byline: name }, labelled: false }
  const updated = UPDATE_LABEL.exec(text)?.[1]
  if (updated && readDate(updated)) return { declared: {}, labelled: true, updated: true }
  const published = DATE_LABEL.exec(text)?.[1]
  const date = published ? readDate(published) : bareDate(text)
  return date && { declared: { date }, labelled: published !== undefined }
}

/** A line that is a whole date; a year alone may as well be a headline. */
function bareDate(text: string): DateReading | undefined {
  const reading = readDate(text)
  return reading?.kind === 'date' && reading.date.iso.length < '2022-07-27'.length ? undefined : reading
}

function isName(text: string): boolean {
  const words = text.split(/\s+/)
  const isLong = /\p{Lo}/u.test(text)
    ? columnsOf(text) > MAX_UNSPACED_NAME_LENGTH * 2
    : words.length > MAX_NAME_WORDS
  return (
    !isLong &&
    NAME_WORD.test(at(words, 0)) &&
    !/\p{Ll}{2}\.$/u.test(text) &&
    words.every((word) => NAME_WORD.test(word) || NAME_PARTICLES.has(word) || isAgency(word))
  )
}

function labelled(labels: PhraseField, separator: string): RegExp {
  return new RegExp(`^(?:${alternatives(phrasesOfAll(labels))})${separator}\\s*(\\S.*)$`, 'iu')
}
