import { site } from '../site.ts'
import { count, strings } from './strings.ts'

/** Words a minute of silent reading of English non-fiction (Brysbaert 2019, "How many words do we read per minute?"). */
const READING_SPEED = 238

const LOCALE = site.language === 'en' ? 'en-GB' : site.language
const PRECISIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

/**
 * A date for readers, with the precision that was stated: `27 July 2022`, `July 2022`, `24 July 2015, 05:36 (UTC+01:00)`.
 * No time zone moves it: it is shown where it was written. One of another calendar is shown in both.
 *
 * @param date See `dateSchema` of articles.
 */
export function formatDate({
  iso,
  calendar,
}: {
  readonly iso: string
  readonly calendar?: string | undefined
}): string {
  const [, day = '', time, zone] = /^([\d-]+)(?:T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?)?$/.exec(iso) ?? []
  const precision = PRECISIONS[day.split('-').length - 1]
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
  const dayText = calendar
    ? `${format(precision ?? {})} (${format({ ...precision, calendar })})`
    : format(precision ?? {})
  const zoneText = zone ? ` (UTC${zone === 'Z' ? '' : zone})` : ''
  return time ? `${dayText}, ${time}${zoneText}` : dayText
}

/** How long a text of so many words takes to read, in whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / READING_SPEED))
}

/** How long a text of so many words takes to read: `2 minutes`. */
export function formatReadingTime(words: number): string {
  return count(readingMinutes(words), strings.minutesOne, strings.minutesMany)
}
