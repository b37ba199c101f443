import { knownLocale } from '../../languages/known-locale.ts'

/** By language; making formatters is expensive. */
const known = new Map<string, ReadonlySet<string>>()

/**
 * Returns the names of months and weekdays, in lower case. They have capitals in some languages, but name nothing that
 * articles are about.
 *
 * @param language BCP 47 tag.
 */
export function calendarWords(language: string): ReadonlySet<string> {
  const words = known.get(language) ?? makeCalendarWords(language)
  known.set(language, words)
  return words
}

function makeCalendarWords(language: string): ReadonlySet<string> {
  const locale = knownLocale(language)
  const words = new Set<string>()
  for (const style of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' })
    const weekday = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' })
    for (let index = 0; index < 12; index++) {
      words.add(month.format(Date.UTC(2024, index, 1)).toLowerCase())
      words.add(weekday.format(Date.UTC(2024, 0, 1 + index)).toLowerCase())
    }
  }
  return words
}
