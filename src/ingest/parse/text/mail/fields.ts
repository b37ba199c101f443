import { alternatives, phrasesOfAll } from '../../../../languages/word-lists.ts'
import { mailFieldOf, type NamedField } from '../../../metadata/mail-fields.ts'

/** What a line in the head of a mail says. */
export type MailField = NamedField | 'other'

/** A line such as `Subject: Grain deal`. */
export interface ReadField {
  readonly field: MailField
  /** Its label, as it is written. */
  readonly label: string
  readonly value: string
}

const LINE = /^(\p{L}[\p{L}\p{M}\p{N} ._-]{0,40}?)\s*[:：]\s*(.*)$/u
const TECHNICAL =
  /^(?:received|return-path|delivered-to|message-id|in-reply-to|references|mime-version|content-[a-z-]+|x-[a-z0-9-]+|importance|priority|attachments?|list-[a-z-]+|user-agent|organi[sz]ation|sender|dkim-signature|authentication-results|arc-[a-z-]+|thread-[a-z]+|precedence|auto-submitted|sensitivity|status|errors-to|resent-[a-z-]+|(?:disposition|return-receipt)-[a-z-]+|expires|newsgroups|lines|path|nntp-[a-z-]+)$/i
const ANSWER = new RegExp(
  `^(?:(?:${alternatives(phrasesOfAll('mailAnswerLabels'))})(?:\\[\\d+\\])?\\s*[:：]\\s*)+`,
  'iu',
)
const MAX_LINE_LENGTH = 2000
/** `Jane Doe <jane@example.org>`, `"Doe, Jane" <…>`, `Jane Doe [mailto:jane@example.org]`. */
const NAMED = /^\s*"?([^"<>@[\]]+?)"?\s*[<[]/u

/** Reads a line of the head of a mail. */
export function readMailField(text: string): ReadField | undefined {
  const read = readAnyField(text)
  return read && (read.field !== 'other' || TECHNICAL.test(read.label)) ? read : undefined
}

/** Reads a line that has the form of one in the head of a mail, whatever its label. */
export function readAnyField(text: string): ReadField | undefined {
  if (text.length > MAX_LINE_LENGTH) return undefined
  const [whole, label = '', value = ''] = LINE.exec(text) ?? []
  return whole === undefined
    ? undefined
    : { field: mailFieldOf(label) ?? 'other', label, value: value.trim() }
}

/** The subject without `Re:` and `Fwd:`. */
export function headlineOf(subject: string): string {
  const text = subject.replace(ANSWER, '').replace(/\s+/g, ' ').trim()
  return text || subject.trim()
}

/** The name of a sender without the address; `undefined` if there is only an address. */
export function nameOf(sender: string): string | undefined {
  const name = (NAMED.exec(sender)?.[1] ?? (sender.includes('@') ? '' : sender))
    .replace(/^['"]|['"]$/g, '')
    .trim()
  return /\p{L}/u.test(name) ? name : undefined
}
