import { site } from '../site.ts'
import { dateText } from './date-text.ts'
import { count, strings } from './strings.ts'

/** Mean speed of silent reading of English non-fiction (Brysbaert 2019, "How many words do we read per minute?"). */
const WORDS_PER_MINUTE = 238

/** Formats a date for readers in the language of the site, see `dateText`. */
export function formatDate(date: Parameters<typeof dateText>[0]): string {
  return dateText(date, site.language)
}

/** Estimates the reading time of a text in whole minutes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}

/** Formats the reading time of a text, for example `2 minutes`. */
export function formatReadingTime(words: number): string {
  return count(readingMinutes(words), strings.minutesOne, strings.minutesMany)
}
