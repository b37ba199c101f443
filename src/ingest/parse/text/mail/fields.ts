import { alternatives, type PhraseField, phrasesOfAll } from '../../../../languages/word-lists.ts'

/** What a line in the head of a mail says. */
export type MailField = 'from' | 'to' | 'subject' | 'date' | 'other'

const LABELS: readonly (readonly [field: MailField, label: RegExp])[] = [
  ['from', labelled('mailFromLabels')],
  ['to', labelled('mailToLabels')],
  ['subject', labelled('mailSubjectLabels')],
  ['date', labelled('mailDateLabels')],
  [
    'other',
    /^(?:received|return-path|delivered-to|message-id|in-reply-to|references|mime-version|content-[a-z-]+|x-[a-z0-9-]+|importance|priority|attachments?|list-[a-z-]+|user-agent|organization|sender|dkim-signature|authentication-results|thread-[a-z]+|precedence|auto-submitted)\s*:\s*(?<value>.*)$/i,
  ],
]
const ANSWER = new RegExp(
  `^(?:(?:${alternatives(phrasesOfAll('mailAnswerLabels'))})(?:\\[\\d+\\])?\\s*[:：]\\s*)+`,
  'iu',
)
const MAX_LINE_LENGTH = 2000
/** `Jane Doe <jane@example.org>`, `"Doe, Jane" <…>`, `Jane Doe [mailto:jane@example.org]`. */
const NAMED = /^\s*"?([^"<>@[\]]+?)"?\s*[<[]/u

/** Reads a line such as `Subject: Grain deal`. */
export function readMailField(
  text: string,
): { readonly field: MailField; readonly value: string } | undefined {
  if (text.length > MAX_LINE_LENGTH) return undefined
  for (const [field, label] of LABELS) {
    const value = label.exec(text)?.groups?.value
    if (value !== undefined) return { field, value: value.trim() }
  }
  return undefined
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

function labelled(labels: PhraseField): RegExp {
  return new RegExp(`^(?:${alternatives(phrasesOfAll(labels))})\\s*[:：]\\s*(?<value>.*)$`, 'iu')
}
