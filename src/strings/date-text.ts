import { byLanguage } from './by-language.ts'

/** A date in the form of `dateSchema`. */
interface ShownDate {
  readonly iso: string
  readonly calendar?: string | undefined
}

const PRECISIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** Calendars whose years and months begin on other days than those of the Gregorian one. */
const OTHER_MONTHS = /^(?:chinese|coptic|dangi|ethio|hebrew|indian|islamic|persian)/

/** Returns the locale whose dates a language has. English without a region is British, which writes the day first. */
export function dateLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language
}

const calendarOf = byLanguage(
  (language) => new Intl.DateTimeFormat(dateLocale(language)).resolvedOptions().calendar,
)

/** Formatters by language, calendar, precision, and whether there is a time. They are expensive to create. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(
  language: string,
  calendar: string,
  precision: number,
  hasTime = false,
): Intl.DateTimeFormat {
  const key = [language, calendar, precision, hasTime].join()
  const known = formats.get(key)
  if (known) return known
  const options = { ...PRECISIONS[precision - 1], ...(hasTime && TIME), calendar, timeZone: 'UTC' }
  const created = new Intl.DateTimeFormat(dateLocale(language), options)
  formats.set(key, created)
  return created
}

/**
 * Formats a date for readers, in the precision of its source: `27 July 2022`, `July 2022`, `24 July 2015, 05:36
 * (UTC+01:00)`. The time is shown in the time zone of the source. A date that was written in another calendar is shown
 * in both calendars, and so is each day in a language that has its own calendar.
 *
 * @param language BCP 47 tag.
 */
export function dateText({ iso, calendar }: ShownDate, language: string): string {
  const [, day = '', time, zone] = /^([\d-]+)(?:T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?)?$/.exec(iso) ?? []
  const precision = day.split('-').length
  const own = calendarOf(language)
  const hasOwnDays = OTHER_MONTHS.test(own)
  // The months and years of a source have no exact counterpart in a calendar that begins them on other days.
  const first = hasOwnDays && precision < PRECISIONS.length ? 'gregory' : own
  const others = new Set([...(hasOwnDays ? ['gregory'] : []), ...(calendar ? [calendar] : [])])
  others.delete(first)
  const date = new Date(`${day}T00:00:00Z`)
  const [text, ...more] = [first, ...others].map((each) => formatOf(language, each, precision).format(date))
  const dates = [text, ...more.map((each) => `(${each})`)].join(' ')
  if (!time) return dates
  const timeOfDay = timeText(new Date(`${day}T${time}Z`), language, first)
  return `${dates}${timeOfDay}${zone ? ` (UTC${zone === 'Z' ? '' : zone})` : ''}`
}

/** Returns the time as it stands behind its date: `, 05:36`, ` um 05:36`. */
function timeText(date: Date, language: string, calendar: string): string {
  const parts = formatOf(language, calendar, PRECISIONS.length, true).formatToParts(date)
  const hour = parts.findIndex(({ type }) => type === 'hour')
  const time = parts.slice(hour).map(({ value }) => value)
  // Newspapers in English write a comma, not *at*.
  if (/^en(?:-|$)/.test(language)) return [', ', ...time].join('')
  // What stands between them can begin with the end of the date: *июля 2015 г. в 05:36*.
  const end = formatOf(language, calendar, PRECISIONS.length).formatToParts(date).at(-1)
  const between = parts[hour - 1]?.value ?? ' '
  const isDates = end?.type === 'literal' && between.startsWith(end.value)
  return [isDates ? between.slice(end.value.length) : between, ...time].join('')
}

/** Formats a year, a month or a day: `2022`, `July 2022`, `27 July 2022`. A time is left out. */
export function formatPeriod(iso: string, language: string): string {
  return dateText({ iso: iso.slice(0, 10) }, language)
}
