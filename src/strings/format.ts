import { site } from '../site.ts'
import { count, strings } from './strings.ts'

/** Mean speed of silent reading of English non-fiction (Brysbaert 2019, "How many words do we read per minute?"). */
const WORDS_PER_MINUTE = 238

const LOCALE = site.language === 'en' ? 'en-GB' : site.language
const PRECISIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

/**
 * Formats a date for readers, as precisely as it was stated: `27 July 2022`, `July 2022`,
 * `24 July 2015, 05:36 (UTC+01:00)`. The time is shown in the time zone of the source. A date stated in another calendar
 * is shown in both calendars.
 *
 * @param date A date in the form of `dateSchema`.
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

/** Estimates the reading time of a text in whole minutes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}

/** Formats the reading time of a text, for example `2 minutes`. */
export function formatReadingTime(words: number): string {
  return count(readingMinutes(words), strings.minutesOne, strings.minutesMany)
}
