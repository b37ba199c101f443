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

/**
 * Formats a date for readers, in the precision of its source: `27 July 2022`, `July 2022`, `24 July 2015, 05:36
 * (UTC+01:00)`. The time is shown in the time zone of the source. A date that was written in another calendar is shown
 * in both calendars.
 *
 * @param language BCP 47 tag. English without a region is British, which writes the day first.
 */
export function dateText({ iso, calendar }: ShownDate, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language
  const [, day = '', time, zone] = /^([\d-]+)(?:T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?)?$/.exec(iso) ?? []
  const precision = PRECISIONS[day.split('-').length - 1]
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
  const text = calendar
    ? `${format(precision ?? {})} (${format({ ...precision, calendar })})`
    : format(precision ?? {})
  const zoneText = zone ? ` (UTC${zone === 'Z' ? '' : zone})` : ''
  return time ? `${text}, ${time}${zoneText}` : text
}
