import type { CalendarDay } from './calendar.ts'
import { monthNamed } from './names.ts'
import { dateWords } from './words.ts'

const SEPARATOR = '[ .,،/-]+'
const MONTH = String.raw`(?<month>\D+?)`
const DAY = String.raw`(?<day>\d{1,2})`
const BEFORE_DAY = `(?:(?:${dateWords('dayPrepositions')}) )?`
const ORDINAL = `(?:${dateWords('dayOrdinals')}|°)?`
const OF = `(?:(?:${dateWords('monthPrepositions')}) )?`
const YEAR = String.raw`(?<year>\d{4})`
const YEAR_MARK = `(?: ?(?:${dateWords('yearMarks')})\\.?)?`

const ORDERS = [
  `${BEFORE_DAY}${DAY}${ORDINAL}${SEPARATOR}${OF}${MONTH}${SEPARATOR}${OF}${YEAR}${YEAR_MARK}`,
  `${MONTH}${SEPARATOR}${DAY}${ORDINAL}${SEPARATOR}${YEAR}`,
  `${MONTH}${SEPARATOR}${OF}${YEAR}${YEAR_MARK}`,
  `${YEAR}${SEPARATOR}${MONTH}${SEPARATOR}${DAY}\\.?`,
].map((order) => new RegExp(`^${order}$`))

/**
 * Reads dates in which the month is a word, in all languages of the profiles: `27 July 2022`, `July 27, 2022`,
 * `July 2022`, `1er mai 2022`, `27 de julio de 2022`, `۵ مرداد ۱۴۰۱`.
 *
 * @param text Folded text.
 */
export function readWrittenDay(text: string): CalendarDay | undefined {
  for (const order of ORDERS) {
    const { year, month, day } = order.exec(text)?.groups ?? {}
    const named = month && monthNamed(month)
    if (named) return { ...named, year: Number(year), ...(day && { day: Number(day) }) }
  }
  return undefined
}
