import type { DateReading } from '../../../metadata/dates.ts'
import { readDate } from '../../../metadata/dates.ts'
import type { DeclaredMetadata } from '../../../metadata/declared.ts'
import type { Line } from '../lines.ts'
import { decodeWords } from './decode-words.ts'
import { headlineOf, type MailField, nameOf, readMailField } from './fields.ts'

/** The head of a mail that was saved or pasted as text. */
export interface MailHead {
  readonly declared: Pick<DeclaredMetadata, 'title' | 'byline' | 'date'>
  /** The lines that became metadata. */
  readonly consumed: readonly Line[]
  /** The others: receivers, addresses without names, technical fields. */
  readonly leftOut: readonly Line[]
  /** The lines below it. */
  readonly body: readonly Line[]
  /** A date that cannot be read. Its line is left out. */
  readonly unclearDate?: { readonly line: Line; readonly reason: string }
}

interface Field {
  readonly field: MailField
  readonly value: string
  readonly lines: readonly Line[]
}

/** The first line of a mail in a mailbox file. */
const ENVELOPE = /^From \S+@\S+ .*\d{4}$/

/**
 * Reads the head of a mail above a text: `From:`, `To:`, `Subject:`, `Date:` or `Sent:`, in some 20 languages, with no
 * blank line between them. One such line may be anything; a mail has a sender and another field, or a subject and
 * another field.
 *
 * @returns `undefined` if the text does not begin with one.
 */
export function readMailHead(lines: readonly Line[]): MailHead | undefined {
  const begin = ENVELOPE.test(lines[0]?.text.slice(0, 200) ?? '') ? 1 : 0
  const fields: Field[] = []
  let index = begin
  for (let line = lines[index]; line; line = lines[++index]) {
    if (line.afterBlank && index > begin) break
    const read = readMailField(line.text)
    const last = fields.at(-1)
    if (read) fields.push({ ...read, lines: [line] })
    else if (last && line.indent > 0)
      fields.splice(-1, 1, { ...last, value: `${last.value} ${line.text}`, lines: [...last.lines, line] })
    else break
  }
  const kinds = new Set(fields.map(({ field }) => field))
  if (kinds.size < 2 || !(kinds.has('from') || kinds.has('subject')) || fields[0]?.lines[0] === undefined)
    return undefined
  return { ...readFields(fields, lines.slice(0, begin)), body: lines.slice(index) }
}

function readFields(fields: readonly Field[], envelope: readonly Line[]): Omit<MailHead, 'body'> {
  let title: string | undefined
  let byline: string | undefined
  let date: DateReading | undefined
  let unclearDate: MailHead['unclearDate']
  const consumed: Line[] = []
  const leftOut: Line[] = [...envelope]
  for (const { field, value, lines } of fields) {
    const isUsed = use(field, decodeWords(value), lines)
    ;(isUsed ? consumed : leftOut).push(...lines)
  }
  return {
    declared: { ...(title && { title }), ...(byline && { byline }), ...(date && { date }) },
    consumed,
    leftOut,
    ...(unclearDate && { unclearDate }),
  }

  function use(field: MailField, value: string, [line]: readonly Line[]): boolean {
    if (field === 'subject' && title === undefined && value) {
      title = headlineOf(value)
      return true
    }
    if (field === 'from' && byline === undefined) {
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
