import { phrasesOfAll } from '../../../../languages/word-lists.ts'
import type { DateReading } from '../../../metadata/dates.ts'
import { readDate } from '../../../metadata/dates.ts'
import type { DeclaredMetadata } from '../../../metadata/declared.ts'
import { meaningOf } from '../../../metadata/keys/other-keys.ts'
import { isMailHead } from '../../../metadata/mail-fields.ts'
import type { Line } from '../lines.ts'
import { decodeWords } from './decode-words.ts'
import { headlineOf, nameOf, type ReadField, readAnyField, readMailField } from './fields.ts'

/** The head of a mail that was saved or pasted as text. */
export interface MailHead {
  readonly declared: Pick<DeclaredMetadata, 'title' | 'byline' | 'date' | 'tags'>
  /** The lines that became metadata. */
  readonly consumed: readonly Line[]
  /** The others: receivers, addresses without names, technical fields. */
  readonly leftOut: readonly Line[]
  /** The lines below it. */
  readonly body: readonly Line[]
  /** A date that cannot be read. Its line is left out. */
  readonly unclearDate?: { readonly line: Line; readonly reason: string }
}

interface Field extends ReadField {
  readonly lines: readonly Line[]
}

/** The first line of a mail in a mailbox file. */
const ENVELOPE = /^From \S+@\S+ .*\d{4}$/
/** What mail programs write above a mail that is sent on: a line between dashes, or a sentence with a colon. */
const FORWARDED = /^(?:[-_=*]{2,}\s*(?:\p{L}.{0,60}?)?\s*[-_=*]{2,}|\p{Lu}[^:@]{5,60}:)$/u
const MAX_TAG_LENGTH = 60
/** `Author`, `Byline`, `Autorin`: who wrote the text, whoever sent it. */
const BYLINE_LABELS: ReadonlySet<string> = new Set(['byline', ...phrasesOfAll('bylineLabels')])
/** A line with a label that is not known is part of a head only if its value is no sentence. */
const MAX_VALUE_LENGTH = 100

/**
 * Reads the head of a mail above a text: `From:`, `To:`, `Subject:`, `Date:` or `Sent:`, in some 20 languages, with no
 * blank line between them. One such line may be anything; a mail has a sender and another field, or a subject and
 * another field. Lines with other labels, such as `Category:`, belong to it if nothing else stands above the text.
 *
 * @returns `undefined` if the text does not begin with one.
 */
export function readMailHead(lines: readonly Line[]): MailHead | undefined {
  const begin = beginOf(lines)
  const end = endOfForm(lines, begin)
  const fields: Field[] = []
  let index = begin
  for (let line = lines[index]; line; line = lines[++index]) {
    if (line.afterBlank && index > begin) break
    const read = readMailField(line.text) ?? (index < end ? readAnyField(line.text) : undefined)
    const last = fields.at(-1)
    if (read) fields.push({ ...read, lines: [line] })
    else if (last && line.indent > 0)
      fields.splice(-1, 1, { ...last, value: `${last.value} ${line.text}`, lines: [...last.lines, line] })
    else break
  }
  const [first] = fields
  if (!first?.lines[0] || !isMailHead(fields.map(({ label }) => label))) return undefined
  // What is said of a mail that is sent on stands above its sender.
  if (begin > 0 && first.field === 'other') return undefined
  return { ...readFields(fields, lines.slice(0, begin)), body: lines.slice(index) }
}

/** The index of the first line of a head. */
function beginOf(lines: readonly Line[]): number {
  const text = lines[0]?.text.slice(0, 200) ?? ''
  return ENVELOPE.test(text) || (FORWARDED.test(text) && readMailField(lines[1]?.text ?? '')) ? 1 : 0
}

/** The index of the next blank line, if all lines up to it have the form of a head; otherwise the first index. */
function endOfForm(lines: readonly Line[], begin: number): number {
  for (let index = begin, line = lines[index]; line; line = lines[++index]) {
    if (line.afterBlank && index > begin) return index
    const field = readAnyField(line.text)
    const isField = field && (field.field !== 'other' || isValue(field.value))
    if (!isField && !(line.indent > 0 && index > begin)) return begin
  }
  // A head has a text below it.
  return begin
}

function isValue(value: string): boolean {
  return value.length <= MAX_VALUE_LENGTH && !/[.!?…。]$/u.test(value)
}

function readFields(fields: readonly Field[], envelope: readonly Line[]): Omit<MailHead, 'body'> {
  let title: string | undefined
  let byline: string | undefined
  let date: DateReading | undefined
  let unclearDate: MailHead['unclearDate']
  const tags: string[] = []
  const consumed: Line[] = []
  const leftOut: Line[] = [...envelope]
  const author = fields.find(
    ({ field, label, value }) => field === 'other' && isByline(label) && nameOf(value),
  )
  for (const field of fields) {
    const { lines } = field
    const isUsed = use({ ...field, value: decodeWords(field.value) })
    ;(isUsed ? consumed : leftOut).push(...lines)
  }
  return {
    declared: {
      ...(title && { title }),
      ...(byline && { byline }),
      ...(date && { date }),
      ...(tags.length > 0 && { tags }),
    },
    consumed,
    leftOut,
    ...(unclearDate && { unclearDate }),
  }

  function use({ field, label, value, lines: [line] }: Field): boolean {
    if (isTags(label) && !value.includes('@')) {
      const found = value.split(/[,;]/).flatMap((tag) => tag.trim() || [])
      if (found.some((tag) => tag.length > MAX_TAG_LENGTH || /[<>/\\]/.test(tag))) return false
      tags.push(...found.filter((tag) => !tags.includes(tag)))
      return found.length > 0
    }
    if (field === 'subject' && title === undefined && value) {
      title = headlineOf(value)
      return true
    }
    const isAuthor = author ? label === author.label : field === 'from'
    if (isAuthor && byline === undefined) {
      byline = nameOf(value)
      return byline !== undefined
    }
    if (field !== 'date' || date !== undefined) return false
    const reading = readDate(value.replace(/\s*\([A-Z]{2,5}\)$/, ''))
    if (reading && reading.kind !== 'invalid') date = reading
    else if (line)
      unclearDate = { line, reason: reading?.reason ?? `“${value}” is not a date in a known form` }
    return date !== undefined
  }
}

function isByline(label: string): boolean {
  return BYLINE_LABELS.has(label.toLowerCase())
}

function isTags(label: string): boolean {
  const meaning = meaningOf(label)
  return label.toLowerCase() === 'tags' || (meaning?.kind === 'same' && meaning.as === 'tags')
}
