import { type PhraseField, phrasesOfAll } from '../../languages/word-lists.ts'

/** What a line in the head of a mail says, besides technical fields. */
export type NamedField = 'from' | 'to' | 'subject' | 'date'

const FIELDS: readonly (readonly [field: NamedField, labels: PhraseField])[] = [
  ['from', 'mailFromLabels'],
  ['to', 'mailToLabels'],
  ['subject', 'mailSubjectLabels'],
  ['date', 'mailDateLabels'],
]
const BY_LABEL: ReadonlyMap<string, NamedField> = new Map(
  FIELDS.toReversed().flatMap(([field, labels]) =>
    phrasesOfAll(labels).map((label) => [label, field] as const),
  ),
)

/** Returns what the label of a line in the head of a mail means, in any language: `Betreff` is the subject. */
export function mailFieldOf(label: string): NamedField | undefined {
  return BY_LABEL.get(label.toLowerCase().replace(/\s+/g, ' ').trim())
}

/**
 * Whether lines with these labels are the head of a mail, rather than front matter: a sender and another field of a
 * mail, or a subject and another field. Front matter has a title.
 */
export function isMailHead(labels: readonly string[]): boolean {
  const fields = new Set(labels.flatMap((label) => mailFieldOf(label) ?? []))
  const hasTitle = labels.some((label) => label.toLowerCase() === 'title')
  return !hasTitle && fields.size > 1 && (fields.has('from') || fields.has('subject'))
}
