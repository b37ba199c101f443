import type { CalendarDay } from './calendar.ts'
import { monthNamed } from './names.ts'

const SEPARATOR = '[ .,،/-]+'
const MONTH = String.raw`(?<month>\D+?)`
const DAY = String.raw`(?<day>\d{1,2})`
const ORDINAL = '(?:st|nd|rd|th|er|o|°)?'
const OF = '(?:(?:of|de|del|من) )?'
const YEAR = String.raw`(?<year>\d{4})`
/** *Year* in Russian and Ukrainian, *AD* in Arabic and Persian. */
const YEAR_MARK = '(?: ?(?:г|года?|р|م|میلادی)\\.?)?'

const ORDERS = [
  `(?:le |el |den )?${DAY}${ORDINAL}${SEPARATOR}${OF}${MONTH}${SEPARATOR}${OF}${YEAR}${YEAR_MARK}`,
  `${MONTH}${SEPARATOR}${DAY}${ORDINAL}${SEPARATOR}${YEAR}`,
  `${MONTH}${SEPARATOR}${OF}${YEAR}${YEAR_MARK}`,
  `${YEAR}${SEPARATOR}${MONTH}${SEPARATOR}${DAY}\\.?`,
].map((order) => new RegExp(`^${order}$`))

/**
 * Reads dates with a month in words, in any language whose months have names: `27 July 2022`, `July 27, 2022`,
 * `July 2022`, `1er mai 2022`, `27 de julio de 2022`, `۵ مرداد ۱۴۰۱`.
 *
 * @param text
 *   Folded text.
 */
export function readWrittenDay(text: string): CalendarDay | undefined {
  for (const order of ORDERS) {
    const { year, month, day } = order.exec(text)?.groups ?? {}
    const named = month && monthNamed(month)
    if (named) return { ...named, year: Number(year), ...(day && { day: Number(day) }) }
  }
  return undefined
}
