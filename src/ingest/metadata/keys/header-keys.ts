import { meaningOf, plainKey } from './other-keys.ts'
import { readPublication } from './publication.ts'

/** Keys with which no article begins, as far as its own words go. */
const HEADER_KEYS: ReadonlySet<string> = new Set([
  'title',
  'headline',
  'slug',
  'tags',
  'tag',
  'category',
  'categories',
  'keywords',
  'layout',
  'permalink',
])
/** Keys that a plain text may have as labels in its head, where its own rules read them. */
const LABEL_KEYS: ReadonlySet<string> = new Set(['author', 'authors', 'byline', 'date'])

/** Whether a line `KEY: VALUE` at the top of a file is metadata, even if it is alone. */
export function isHeaderKey(key: string, value: string, isPlainText: boolean): boolean {
  const meaning = meaningOf(key)
  if (meaning?.kind === 'publication') {
    return ['withheld', 'published'].includes(readPublication(meaning.form, value))
  }
  return HEADER_KEYS.has(plainKey(key)) || (!isPlainText && LABEL_KEYS.has(plainKey(key)))
}
