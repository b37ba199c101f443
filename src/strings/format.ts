import { site } from '../site.ts'
import { count, strings } from './strings.ts'

/** Words a minute of silent reading of English non-fiction (Brysbaert 2019, "How many words do we read per minute?"). */
const READING_SPEED = 238

const DATE_FORMAT = new Intl.DateTimeFormat(site.language === 'en' ? 'en-GB' : site.language, {
  dateStyle: 'long',
  timeZone: 'UTC',
})

/** A calendar date for readers: `27 July 2022`. No time zone moves it. */
export function formatDate(date: string): string {
  return DATE_FORMAT.format(new Date(`${date}T00:00:00Z`))
}

/** How long a text of so many words takes to read: `2 minutes`. */
export function formatReadingTime(words: number): string {
  return count(Math.max(1, Math.round(words / READING_SPEED)), strings.minutesOne, strings.minutesMany)
}
