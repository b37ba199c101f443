import { byLanguage } from './by-language.ts'
import { dateLocale } from './date-text.ts'

/** Mean speed of silent reading of English non-fiction (Brysbaert 2019, "How many words do we read per minute?"). */
const WORDS_PER_MINUTE = 238

// Lists are divided by the months of this calendar, in all languages.
const GREGORIAN = { calendar: 'gregory', timeZone: 'UTC' } as const
const months = byLanguage(
  (language) => new Intl.DateTimeFormat(dateLocale(language), { month: 'short', ...GREGORIAN }),
)
const days = byLanguage(
  (language) =>
    new Intl.DateTimeFormat(dateLocale(language), { day: 'numeric', month: 'short', ...GREGORIAN }),
)
const names = byLanguage((language) => new Intl.DisplayNames(language, { type: 'language' }))
const lists = byLanguage((language) => new Intl.ListFormat(dateLocale(language), { type: 'conjunction' }))
const numbers = byLanguage((language) => new Intl.NumberFormat(language))
const minutes = byLanguage((language) => unitFormat(language, 'minute'))
const bytes = byLanguage((language) => unitFormat(language, 'byte'))

function unitFormat(language: string, unit: string): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
}

/** Formats a number with the digits and separators of a language: `1,234`, `۱٬۲۳۴`. */
export function formatNumber(number: number, language: string): string {
  return numbers(language).format(number)
}

/** Formats the size of a file: `1,234 bytes`. */
export function formatBytes(size: number, language: string): string {
  return bytes(language).format(size)
}

/** Formats the month of a date, where its year is known: `Jul`. */
export function formatMonth(iso: string, language: string): string {
  return months(language).format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`))
}

/** Formats the day of a date, where its year is known: `27 Jul`. Returns `undefined` if the date has no day. */
export function formatDay(iso: string, language: string): string | undefined {
  return iso.length < 10 ? undefined : days(language).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
}

/**
 * Returns the name of a language: `Persian`.
 *
 * @param tag BCP 47 tag of the language.
 * @param language BCP 47 tag of the language in which it is named.
 */
export function languageName(tag: string, language: string): string {
  // A tag for private use has no name, and `of` would throw.
  return /^[a-z]{2,3}(?:-|$)/i.test(tag) ? (names(language).of(tag) ?? tag) : tag
}

/** Joins words as in a sentence: `A`, `A and B`, `A, B and C`. Returns the parts, to be marked up. */
export function listParts(
  items: readonly string[],
  language: string,
): readonly { readonly isItem: boolean; readonly text: string }[] {
  const parts = lists(language).formatToParts(items)
  return parts.map(({ type, value }) => ({ isItem: type === 'element', text: value }))
}

/** Estimates the reading time of a text in whole minutes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}

/** Formats the reading time of a text, for example `2 minutes`. */
export function formatReadingTime(words: number, language: string): string {
  return minutes(language).format(readingMinutes(words))
}
