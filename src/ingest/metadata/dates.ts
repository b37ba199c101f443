import { type CalendarDay, checkDay, checkWeekday } from './dates/calendar.ts'
import { readEastAsianDay, westernNumerals } from './dates/east-asian.ts'
import { fold } from './dates/fold.ts'
import { type Digits, digitsOf, readNumericDays } from './dates/numeric.ts'
import { cutTime } from './dates/time.ts'
import { cutWeekday } from './dates/weekday.ts'
import { unitMarks } from './dates/words.ts'
import { readWrittenDay } from './dates/written.ts'

/** A date that a source declares. */
export interface DeclaredDate {
  /**
   * ISO 8601, in the precision of the source: `2022`, `2022-07`, `2022-07-27`, `2022-07-27T06:00`,
   * `2022-07-27T06:00:12+01:00`. It has an offset or `Z` only if the source has one. Fractions of a second are dropped;
   * an hour alone (`6 pm`) gets `:00`.
   */
  readonly iso: string
  /** The calendar in which it was written, if not the Gregorian. `iso` is always Gregorian. */
  readonly calendar?: 'persian'
}

/** The reading of a text that has the form of a date. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: DeclaredDate }
  /** A numeric date with two possible orders, such as `03/04/2022`. Both are in the form of {@link DeclaredDate.iso}. */
  | { readonly kind: 'ambiguous'; readonly dayFirst: string; readonly monthFirst: string }
  /** It has the form of a date, but is not in the calendar. The reason is an English sentence. */
  | { readonly kind: 'invalid'; readonly reason: string }

/** In UTF-16 code units. The longest forms, with weekday, time and zone, have fewer than 70. */
const MAX_DATE_LENGTH = 80

/** Every form has a year of four digits, or one that is marked as a year. Most lines have none and are rejected early. */
const YEAR = new RegExp(String.raw`\p{Nd}{4}|${unitMarks('year')}`, 'u')

/** The most common form, which is read without the other patterns. */
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/

/**
 * Reads a text that is a date and nothing else: ISO 8601, RFC 2822, numeric forms with a year of four digits, and the
 * written forms of every language for which we know the names of months. A weekday and a time are optional.
 *
 * It uses patterns of its own, because no maintained library fits: chrono-node finds dates within sentences, completes
 * them from the clock and knows no Arabic or Persian; date-fns needs to know the format and the language. The machine's
 * clock and time zone are not used, so that the result depends on the text alone.
 *
 * @param text One line or one value of metadata, without a label such as *Published*.
 * @returns `undefined` if the text is not a date in a known form: if there are other words, if the date is relative, or
 *   if the year has two digits. A time zone never changes the day.
 */
export function readDate(text: string): DateReading | undefined {
  const trimmed = text.trim()
  if (trimmed.length > MAX_DATE_LENGTH || !YEAR.test(trimmed)) return undefined
  const isoDay = ISO_DAY.exec(trimmed)
  if (isoDay) return readingOf(isoDay)
  const { rest, time } = cutTime(westernNumerals(fold(trimmed)))
  const digits = digitsOf(trimmed)
  // A weekday is tried only if there is no reading without: `mar. 27, 2022` is in March, `mar. 27 avril 2022` a mardi.
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

/** Reads one day, or the two of an ambiguous date: first the reading in which the day is written first. */
function readDays(text: string, digits: Digits): readonly CalendarDay[] | undefined {
  const day = readEastAsianDay(text) ?? readWrittenDay(text)
  return day ? [day] : readNumericDays(text, digits)
}

/**
 * Resolves an ambiguous date by the order that CLDR gives for the language or its region: the day first in `de`, `en-GB`,
 * `es` and `fa`, the month first in `en-US`. The date stays ambiguous in English without a region, and in languages
 * whose numeric dates begin with the year, unless their written dates begin with the day (`ja`, `en-CA`).
 *
 * @param reading A reading that is not ambiguous is returned unchanged.
 * @param language A BCP 47 tag. If it is unknown, malformed or `undefined`, the date stays ambiguous.
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
    return undefined // A RangeError: it is not a BCP 47 tag.
  }
}

/** Returns the parts of a date in the order of a locale: `day month year`. */
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
