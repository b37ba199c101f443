import { ARABIC_DIGITS, PERSIAN_DIGITS } from '../../../languages/characters.ts'
import { type CalendarDay, isYearOf } from './calendar.ts'

const PERSIAN_DIGIT = new RegExp(`[${PERSIAN_DIGITS}]`)
const ARABIC_DIGIT = new RegExp(`[${ARABIC_DIGITS}]`)
const YEAR_FIRST =
  /^(?<year>\d{4})(?:(?<separator>[-/.]) ?(?<month>\d{1,2})\k<separator> ?(?<day>\d{1,2})\.?)?$/
const YEAR_MONTH = /^(?<year>\d{4})(?<separator>[-/])(?<month>0[1-9]|1[0-2])$/
const YEAR_LAST = /^(?<one>\d{1,2})(?<separator>[-/.]) ?(?<other>\d{1,2})\k<separator> ?(?<year>\d{4})$/

/** The digits in which a text is written: `0`–`9`, the Arabic `٠`–`٩`, or the `۰`–`۹` of Persian and Urdu. */
export type Digits = 'western' | 'arabic' | 'persian'

/** Returns which digits a text has, before it is folded. */
export function digitsOf(text: string): Digits {
  if (PERSIAN_DIGIT.test(text)) return 'persian'
  return ARABIC_DIGIT.test(text) ? 'arabic' : 'western'
}

/**
 * Reads dates in numbers: `2022`, `2022-07`, `2022-07-27`, `2022/07/27`, `27.07.2022`, `03/04/2022`. With dots the day
 * comes first. With slashes and hyphens the number above 12 is the day; if neither is above 12, there are two readings.
 *
 * @param text Folded text.
 * @param digits The digits of the text before it was folded.
 * @returns One day, or two: first the reading in which the day is written first.
 */
export function readNumericDays(text: string, digits: Digits): readonly CalendarDay[] | undefined {
  const yearFirst = (YEAR_FIRST.exec(text) ?? YEAR_MONTH.exec(text))?.groups
  if (yearFirst) return readYearFirst(yearFirst, digits)
  const yearLast = YEAR_LAST.exec(text)?.groups
  if (!yearLast) return undefined
  const [year, one, other] = [Number(yearLast.year), Number(yearLast.one), Number(yearLast.other)]
  if (isYearOf('persian', year)) return undefined // Persian dates are not written like this.
  const dayFirst = { calendar: 'gregorian', year, month: other, day: one } as const
  const monthFirst = { calendar: 'gregorian', year, month: one, day: other } as const
  if (yearLast.separator === '.' || one > 12 || one === other) return [dayFirst]
  return other > 12 ? [monthFirst] : [dayFirst, monthFirst]
}

/**
 * Reads a date that begins with the year. `1401/05/05` is Persian, and so is any year in Persian digits, such as `۱۴۰۱`.
 * `1401-05-05` is ISO 8601, which is Gregorian. `١٤٤٣` is a year of the Islamic lunar calendar, which is not read,
 * because its days depend on sightings of the moon.
 */
function readYearFirst(
  { year: writtenYear, separator, month, day }: Record<string, string | undefined>,
  digits: Digits,
): readonly CalendarDay[] | undefined {
  const year = Number(writtenYear)
  const eastern = isYearOf('persian', year) && (digits !== 'western' || separator === '/')
  if (eastern && digits === 'arabic') return undefined
  if (separator === undefined && !isYearOf('gregorian', year)) return undefined
  return [
    {
      calendar: eastern ? 'persian' : 'gregorian',
      year,
      ...(month && { month: Number(month) }),
      ...(day && { day: Number(day) }),
    },
  ]
}
