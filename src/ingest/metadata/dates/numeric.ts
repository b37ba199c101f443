import { ARABIC_DIGITS, PERSIAN_DIGITS } from '../../../languages/characters.ts'
import { type CalendarDay, isYearOf } from './calendar.ts'

const PERSIAN_DIGIT = new RegExp(`[${PERSIAN_DIGITS}]`)
const ARABIC_DIGIT = new RegExp(`[${ARABIC_DIGITS}]`)
const YEAR_FIRST =
  /^(?<year>\d{4})(?:(?<separator>[-/.]) ?(?<month>\d{1,2})\k<separator> ?(?<day>\d{1,2})\.?)?$/
const YEAR_MONTH = /^(?<year>\d{4})(?<separator>[-/])(?<month>0[1-9]|1[0-2])$/
const YEAR_LAST = /^(?<one>\d{1,2})(?<separator>[-/.]) ?(?<other>\d{1,2})\k<separator> ?(?<year>\d{4})$/

/** Which digits a text has: `0`–`9`, `٠`–`٩` of Arabic, or `۰`–`۹` of Persian and Urdu. */
export type Digits = 'western' | 'arabic' | 'persian'

/** The digits of a text that is not folded. */
export function digitsOf(text: string): Digits {
  if (PERSIAN_DIGIT.test(text)) return 'persian'
  return ARABIC_DIGIT.test(text) ? 'arabic' : 'western'
}

/**
 * Reads dates in numbers: `2022`, `2022-07`, `2022-07-27`, `2022/07/27`, `27.07.2022`, `03/04/2022`. Dots say that
 * the day is first; with slashes and hyphens a number above 12 says it, or else there are two readings.
 *
 * @param text
 *   Folded text.
 * @param digits
 *   The digits that stood in it before.
 * @returns
 *   One day, or two: first the one whose day is written first.
 */
export function readNumericDays(text: string, digits: Digits): readonly CalendarDay[] | undefined {
  const yearFirst = (YEAR_FIRST.exec(text) ?? YEAR_MONTH.exec(text))?.groups
  if (yearFirst) return readYearFirst(yearFirst, digits)
  const yearLast = YEAR_LAST.exec(text)?.groups
  if (!yearLast) return undefined
  const [year, one, other] = [Number(yearLast.year), Number(yearLast.one), Number(yearLast.other)]
  if (isYearOf('persian', year)) return undefined // Neither calendar is written so.
  const dayFirst = { calendar: 'gregorian', year, month: other, day: one } as const
  const monthFirst = { calendar: 'gregorian', year, month: one, day: other } as const
  if (yearLast.separator === '.' || one > 12 || one === other) return [dayFirst]
  return other > 12 ? [monthFirst] : [dayFirst, monthFirst]
}

/**
 * `1401/05/05`, and any year such as `۱۴۰۱`, is of the Persian calendar. `1401-05-05` is ISO 8601, which is
 * Gregorian. `١٤٤٣` is of the Islamic lunar calendar, whose days depend on sightings; we read none.
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
