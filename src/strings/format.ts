import { site } from '../site.ts'
import { dateText } from './date-text.ts'
import { fill } from './fill.ts'
import { count, strings } from './strings.ts'

/** Mean speed of silent reading of English non-fiction (Brysbaert 2019, "How many words do we read per minute?"). */
const WORDS_PER_MINUTE = 238

/** English without a region is British, as in `dateText`. */
const LOCALE = site.language === 'en' ? 'en-GB' : site.language
const MONTH = new Intl.DateTimeFormat(LOCALE, { month: 'short', timeZone: 'UTC' })
const DAY = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const LANGUAGE = new Intl.DisplayNames(site.language, { type: 'language' })
const LIST = new Intl.ListFormat(LOCALE, { type: 'conjunction' })

/** Formats a date for readers in the language of the site, see `dateText`. */
export function formatDate(date: Parameters<typeof dateText>[0]): string {
  return dateText(date, site.language)
}

/** Formats a year, a month or a day: `2022`, `July 2022`, `27 July 2022`. A time is left out. */
export function formatPeriod(iso: string): string {
  return dateText({ iso: iso.slice(0, 10) }, site.language)
}

/** Formats the month of a date, where its year is known: `Jul`. */
export function formatMonth(iso: string): string {
  return MONTH.format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`))
}

/** Formats the day of a date, where its year is known: `27 Jul`. Returns `undefined` if the date has no day. */
export function formatDay(iso: string): string | undefined {
  return iso.length < 10 ? undefined : DAY.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
}

/** Returns the name of a language, in the language of the site: `Persian`. */
export function languageName(tag: string): string {
  // A tag for private use has no name, and `of` would throw.
  return /^[a-z]{2,3}(?:-|$)/i.test(tag) ? (LANGUAGE.of(tag) ?? tag) : tag
}

/** Joins words as in a sentence: `A`, `A and B`, `A, B and C`. Returns the parts, to be marked up. */
export function listParts(
  items: readonly string[],
): readonly { readonly isItem: boolean; readonly text: string }[] {
  return LIST.formatToParts(items).map(({ type, value }) => ({ isItem: type === 'element', text: value }))
}

/** Says when an article was corrected, if its date is known: `Corrected 3 August 2022`. */
export function formatCorrection(date: string | undefined): string {
  return date === undefined ? strings.correctedOnce : fill(strings.correctedOn, { date: formatPeriod(date) })
}

/** Formats a number of corrections: `2 corrections`. */
export function formatCorrectionCount(number: number): string {
  return count(number, strings.correctionCountOne, strings.correctionCountMany)
}

/**
 * Returns the title of a page of a list that is divided by the calendar: `July 2022`, `27 July 2022, part 2`.
 *
 * @param period A date in ISO 8601; anything else is what has no date.
 * @param isRest Whether the page has only what has no more exact date.
 * @param part The number of the page, if the period has several.
 */
export function formatPeriodTitle(period: string, isRest: boolean, part: number | undefined): string {
  const own = /^\d/.test(period) ? formatPeriod(period) : strings.undated
  const shown = isRest ? fill(strings.restOfPeriod, { period: own }) : own
  return part ? fill(strings.partOf, { period: shown, number: part }) : shown
}

/** Formats a number of articles: `2 articles`. */
export function formatArticleCount(number: number): string {
  return count(number, strings.articleCountOne, strings.articleCountMany)
}

/** Estimates the reading time of a text in whole minutes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}

/** Formats the reading time of a text, for example `2 minutes`. */
export function formatReadingTime(words: number): string {
  return count(readingMinutes(words), strings.minutesOne, strings.minutesMany)
}
