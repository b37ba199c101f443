import { isValidJalaaliDate, toGregorian } from 'jalaali-js'

/** A date in the numbers of its own calendar, not yet checked. A day has a month. */
export interface CalendarDay {
  readonly calendar: 'gregorian' | 'persian'
  readonly year: number
  /** From 1. */
  readonly month?: number
  readonly day?: number
}

/** A part of a date in ISO 8601, or the English sentence that says why there is none. */
export type Checked = { readonly iso: string } | { readonly reason: string }

/**
 * Outside of these years a number of four digits is rather a placeholder (`0001-01-01`) or a year of another
 * calendar. The Persian ones are 1821 to 2120, in which jalaali-js and ICU agree about the leap years.
 */
const YEARS = { gregorian: [1000, 2999], persian: [1200, 1499] } as const

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Whether a number is a year that we read in this calendar. */
export function isYearOf(calendar: CalendarDay['calendar'], year: number): boolean {
  const [first, last] = YEARS[calendar]
  return year >= first && year <= last
}

/**
 * Checks that there is such a day, month or year.
 *
 * @returns
 *   Its Gregorian ISO form, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A Persian day is converted; a Persian month or year
 *   has no Gregorian counterpart and gives a reason.
 */
export function checkDay({ calendar, year, month, day }: CalendarDay): Checked {
  if (!isYearOf(calendar, year)) return { reason: `The year ${pad(year, 4)} is out of range.` }
  if (month !== undefined && (month < 1 || month > 12)) return { reason: `There is no month ${month}.` }
  const stated = isoOf(year, month, day)
  if (calendar === 'gregorian') {
    return month === undefined || day === undefined || isGregorianDay(year, month, day)
      ? { iso: stated }
      : { reason: `There is no ${stated}.` }
  }
  if (month === undefined || day === undefined) {
    return { reason: 'A Persian month or year falls into two Gregorian ones, so the day is needed.' }
  }
  if (!isValidJalaaliDate(year, month, day)) {
    return { reason: `There is no ${stated} in the Persian calendar.` }
  }
  const { gy, gm, gd } = toGregorian(year, month, day)
  return { iso: isoOf(gy, gm, gd) }
}

/**
 * Holds a checked date against the weekday it was written with.
 *
 * @param weekday
 *   0 for Sunday; `undefined` if none was written.
 */
export function checkWeekday(date: Checked, weekday: number | undefined): Checked {
  if (weekday === undefined || 'reason' in date) return date
  const actual = new Date(`${date.iso}T00:00Z`).getUTCDay()
  if (actual === weekday) return date
  return { reason: `${date.iso} is a ${WEEKDAYS[actual]}, not a ${WEEKDAYS[weekday]}.` }
}

/** A day that is beyond its month would be carried into the next one. */
function isGregorianDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function isoOf(year: number, month?: number, day?: number): string {
  const parts = [pad(year, 4)]
  if (month !== undefined) parts.push(pad(month, 2))
  if (day !== undefined) parts.push(pad(day, 2))
  return parts.join('-')
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
