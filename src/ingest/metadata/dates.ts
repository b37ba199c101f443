import { type CalendarDay, checkDay, checkWeekday } from './dates/calendar.ts'
import { readEastAsianDay, westernNumerals } from './dates/east-asian.ts'
import { fold } from './dates/fold.ts'
import { type Digits, digitsOf, readNumericDays } from './dates/numeric.ts'
import { cutTime } from './dates/time.ts'
import { cutWeekday } from './dates/weekday.ts'
import { unitMarks } from './dates/words.ts'
import { readWrittenDay } from './dates/written.ts'

/** A date as a source states it. */
export interface DeclaredDate {
  /**
   * ISO 8601 in the precision that was stated: `2022`, `2022-07`, `2022-07-27`, `2022-07-27T06:00`,
   * `2022-07-27T06:00:12+01:00`. An offset or `Z` stands only where the source states one. Parts of a second are
   * left out; an hour alone (`6 pm`) is written with `:00`.
   */
  readonly iso: string
  /** The calendar it was written in, if not the Gregorian; `iso` is always Gregorian. */
  readonly calendar?: 'persian'
}

/** What {@link readDate} makes of a text that has the form of a date. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: DeclaredDate }
  /** A numeric date of two orders, such as `03/04/2022`; both as in {@link DeclaredDate.iso}, with a stated time. */
  | { readonly kind: 'ambiguous'; readonly dayFirst: string; readonly monthFirst: string }
  /** The form of a date, but no day of the calendar. The reason is an English sentence. */
  | { readonly kind: 'invalid'; readonly reason: string }

/** In UTF-16 code units: the longest forms, with weekday, time and zone, stay below 70. */
const MAX_DATE_LENGTH = 80

/** Every form has a year of four digits, or one marked as a year; most lines have none and cost no more. */
const YEAR = new RegExp(String.raw`\p{Nd}{4}|${unitMarks('year')}`, 'u')

/** Most dates are written so, and read with the least work. */
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/

/**
 * Reads a text that is a date and nothing else: ISO 8601, RFC 2822, numeric forms with a year of four digits, and
 * the written forms of English, French, German, Spanish, Portuguese, Russian, Japanese, Chinese, Arabic and
 * Persian (and of others whose names of months we know), each with an optional weekday and time.
 *
 * It reads by patterns, because no kept library fits: chrono-node finds dates within sentences, fills in what is
 * missing from a clock and has no Arabic or Persian; date-fns must be told the format and the language. No clock
 * and no time zone of the machine is asked, so a reading depends on the text alone.
 *
 * @param text
 *   One line or one value of metadata, without a label such as *Published*.
 * @returns
 *   The reading; `undefined` where the text is no date in a form we know, as with other words around it, relative
 *   dates and years of two digits. A zone never moves the day.
 */
export function readDate(text: string): DateReading | undefined {
  const trimmed = text.trim()
  if (trimmed.length > MAX_DATE_LENGTH || !YEAR.test(trimmed)) return undefined
  const isoDay = ISO_DAY.exec(trimmed)
  if (isoDay) return readingOf(isoDay)
  const { rest, time } = cutTime(westernNumerals(fold(trimmed)))
  const digits = digitsOf(trimmed)
  // A weekday only where there is no reading without: `mar. 27, 2022` is in March, `mar. 27 avril 2022` a mardi.
  const withoutWeekday = readDays(rest, digits)
  const cut = withoutWeekday ? undefined : cutWeekday(rest)
  const days = withoutWeekday ?? (cut && readDays(cut.rest, digits))
  if (!days || ((time || cut) && days.some(({ day }) => day === undefined))) return undefined
  if (time && 'reason' in time) return { kind: 'invalid', reason: time.reason }

  const checked = days.map((day) => checkWeekday(checkDay(day), cut?.weekday))
  const possible = checked.flatMap((day) => ('iso' in day ? [day.iso + (time?.iso ?? '')] : []))
  const reasons = checked.flatMap((day) => ('reason' in day ? [day.reason] : []))
  const [iso, monthFirst] = possible
  if (iso === undefined) return { kind: 'invalid', reason: reasons.join(' ') }
  if (monthFirst !== undefined) return { kind: 'ambiguous', dayFirst: iso, monthFirst }
  const persian = days.some(({ calendar }) => calendar === 'persian')
  return { kind: 'date', date: persian ? { iso, calendar: 'persian' } : { iso } }
}

function readingOf(isoDay: RegExpExecArray): DateReading {
  const [year = 0, month = 0, day = 0] = isoDay.slice(1).map(Number)
  const checked = checkDay({ calendar: 'gregorian', year, month, day })
  return 'iso' in checked ? { kind: 'date', date: checked } : { kind: 'invalid', reason: checked.reason }
}

/** One day, or the two of an ambiguous date: first the one whose day is written first. */
function readDays(text: string, digits: Digits): readonly CalendarDay[] | undefined {
  const day = readEastAsianDay(text) ?? readWrittenDay(text)
  return day ? [day] : readNumericDays(text, digits)
}

/**
 * Settles an ambiguous date by the order that CLDR gives for the language or its region: the day first in `de`,
 * `en-GB`, `es`, `fa`, the month first in `en-US`. English without a region has no one order, and neither has a language
 * whose own numeric dates begin with the year and whose written ones do not begin with the day (`ja`, `en-CA`).
 *
 * @param reading
 *   Readings that are not ambiguous come back as they are.
 * @param language
 *   BCP 47 tag. One that is unknown, malformed or `undefined` settles nothing.
 */
export function resolveDateOrder(reading: DateReading, language: string | undefined): DateReading {
  if (reading.kind !== 'ambiguous' || language === undefined) return reading
  const order = orderOf(language)
  return order ? { kind: 'date', date: { iso: reading[order] } } : reading
}

function orderOf(language: string): 'dayFirst' | 'monthFirst' | undefined {
  const locale = knownLocale(language)
  if (!locale || (locale.language === 'en' && !locale.region)) return undefined
  const numeric = partsOf(locale, 'numeric')
  if (!numeric.startsWith('year')) return numeric.startsWith('day') ? 'dayFirst' : 'monthFirst'
  return partsOf(locale, 'long').startsWith('day') ? 'dayFirst' : undefined
}

function knownLocale(language: string): Intl.Locale | undefined {
  try {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(language)
    return known === undefined ? undefined : new Intl.Locale(known)
  } catch {
    return undefined // A RangeError: no BCP 47 tag.
  }
}

/** The parts of a date in the order of a locale: `day month year`. */
function partsOf(locale: Intl.Locale, month: 'numeric' | 'long'): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month,
    day: 'numeric',
    calendar: 'gregory',
  })
  const parts = format.formatToParts(0).map(({ type }) => type)
  return parts.filter((type) => type !== 'literal').join(' ')
}
