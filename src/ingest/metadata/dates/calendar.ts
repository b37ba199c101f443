/** A date in the numbers of its own calendar. It need not exist. */
export interface CalendarDay {
  readonly calendar: 'gregorian' | 'persian'
  readonly year: number
  /** Counted from 1. */
  readonly month?: number
  /** Only together with a month. */
  readonly day?: number
}

/** A part of a date in ISO 8601, or an English sentence that says why there is no such date. */
export type Checked = { readonly iso: string } | { readonly reason: string }

/**
 * The years that are read. A number outside them is more likely a placeholder (`0001-01-01`) or a year of another
 * calendar. The Persian years are 1821 to 2120, in which ICU's leap years are those of the official calendar.
 */
const YEARS = { gregorian: [1000, 2999], persian: [1200, 1499] } as const

/** The calendars as ECMAScript calls them (ECMA-402, §12.1). */
const TEMPORAL_CALENDARS = { gregorian: 'iso8601', persian: 'persian' } as const

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Whether a number is a year that is read in this calendar. */
export function isYearOf(calendar: CalendarDay['calendar'], year: number): boolean {
  const [first, last] = YEARS[calendar]
  return year >= first && year <= last
}

/**
 * Checks that a day, month or year exists.
 *
 * @returns The Gregorian date in ISO 8601: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A Persian day is converted. A Persian month
 *   or year has no Gregorian counterpart, so a reason is returned.
 */
export function checkDay({ calendar, year, month, day }: CalendarDay): Checked {
  if (!isYearOf(calendar, year)) return { reason: `The year ${pad(year, 4)} is out of range.` }
  if (month !== undefined && (month < 1 || month > 12)) return { reason: `There is no month ${month}.` }
  if (month === undefined || day === undefined) {
    return calendar === 'gregorian'
      ? { iso: isoOf(year, month) }
      : { reason: 'A Persian month or year falls into two Gregorian ones, so the day is needed.' }
  }
  const first = Temporal.PlainDate.from({ calendar: TEMPORAL_CALENDARS[calendar], year, month, day: 1 })
  if (day < 1 || day > first.daysInMonth) {
    const where = calendar === 'persian' ? ' in the Persian calendar' : ''
    return { reason: `There is no ${isoOf(year, month, day)}${where}.` }
  }
  return { iso: first.with({ day }).withCalendar('iso8601').toString() }
}

/**
 * Checks that a date falls on the weekday with which it was written.
 *
 * @param weekday 0 for Sunday; `undefined` if none was written.
 */
export function checkWeekday(date: Checked, weekday: number | undefined): Checked {
  if (weekday === undefined || 'reason' in date) return date
  // ISO 8601 counts from Monday (1) to Sunday (7).
  const actual = Temporal.PlainDate.from(date.iso).dayOfWeek % 7
  if (actual === weekday) return date
  return { reason: `${date.iso} is a ${WEEKDAYS[actual]}, not a ${WEEKDAYS[weekday]}.` }
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
