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

/** An address of a person behind the name. */
const ADDRESS = /\s*[<([][^\s<>()[\]]+@[^\s<>()[\]]+[>)\]]$/u

/** Separates two statements on one line. */
const BETWEEN = /\s+[|•·]\s+|\u3000+/u
/** In UTF-16 code units. A longer line is prose that only begins like metadata. */
const MAX_LINE_LENGTH = 120
/** A word of a name: it begins with a capital letter, or with a letter of a script without capitals. */
const NAME_WORD = /^(?:\p{Ll}{1,2}['’-])?[\p{Lu}\p{Lo}][\p{L}\p{M}\u200C.'’・·、，,&-]*$/u
/** Words in small letters within names and between them. */
const NAME_PARTICLES: ReadonlySet<string> = new Set(['&', ...wordsOfAll('nameParticles')])
const MAX_NAME_WORDS = 14
/** In characters, for scripts without spaces between words. */
const MAX_UNSPACED_NAME_LENGTH = 24

/** A line of metadata at the head of a text. */
export interface HeadLine {
  readonly declared: Pick<DeclaredMetadata, 'byline' | 'date' | 'source'>
  /** Whether the line has a label, such as `Source:`, and was not only recognised by its form. */
  readonly labelled: boolean
  /** Whether the line says when the article was updated. There is no metadata for that. */
  readonly updated?: boolean
}

/**
 * Reads a line that consists of metadata: `By Jane Doe`, `Published 3 March 2024`, `来源：新华社`, a date alone, or
 * several of these separated by `|`.
 *
 * @returns `undefined` if the line contains anything else.
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
  const byline = BYLINE_LABEL.exec(text)?.[1]?.replace(ADDRESS, '')
  if (byline && isName(byline)) return { declared: { byline }, labelled: true }
  const name = BYLINE_WORD.exec(text)?.[1]
  if (name && isName(name)) return { declared: { byline: name }, labelled: false }
  const updated = UPDATE_LABEL.exec(text)?.[1]
  if (updated && readDate(updated)) return { declared: {}, labelled: true, updated: true }
  const published = DATE_LABEL.exec(text)?.[1]
  const date = published ? readDate(published) : bareDate(text)
  return date && { declared: { date }, labelled: published !== undefined }
}

/** Reads a line that is a date with year, month and day. A year alone could be a headline. */
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
