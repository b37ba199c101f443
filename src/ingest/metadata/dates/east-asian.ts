import { HAN_DIGITS, HAN_TEN } from '../../../languages/characters.ts'
import { PROFILES } from '../../../languages/profiles.ts'
import { alternatives } from '../../../languages/word-lists.ts'
import type { CalendarDay } from './calendar.ts'
import { unitMarks } from './words.ts'

/** The eras by which years are counted, with the Gregorian year in which each began. */
const ERAS: ReadonlyMap<string, number> = new Map(PROFILES.flatMap(({ eras = {} }) => Object.entries(eras)))

const ERA = String.raw`(?<era>${alternatives([...ERAS.keys()])})(?<eraYear>元|[1-9]\d?)`
const YEAR = String.raw`(?:(?<gregorian>\d{4})|${ERA})(?:${unitMarks('year')})`
const MONTH = String.raw`(?<month>\d{1,2})(?:${unitMarks('month')})`
const DAY = String.raw`(?<day>\d{1,2})(?:${unitMarks('day')})`
const DATE = new RegExp(`^${YEAR}(?: ?${MONTH}(?: ?${DAY})?)?$`)

const UNITS = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map(unitMarks).join('|')
const NUMERAL = new RegExp(`[${HAN_DIGITS.join('')}${HAN_TEN}]+(?=${UNITS})`, 'g')

/**
 * Reads Japanese, Chinese and Korean dates: `2022年7月27日`, `2022年7月`, `令和4年7月27日`, `2022년 7월 27일`. A year after
 * the end of its era is valid, because documents from before that end used such years.
 *
 * @param text Folded text, after {@link westernNumerals}.
 */
export function readEastAsianDay(text: string): CalendarDay | undefined {
  const groups = DATE.exec(text)?.groups
  if (!groups) return undefined
  const { gregorian, era = '', eraYear, month, day } = groups
  const yearOfEra = eraYear === '元' ? 1 : Number(eraYear)
  return {
    calendar: 'gregorian',
    year: gregorian ? Number(gregorian) : (ERAS.get(era) ?? Number.NaN) + yearOfEra - 1,
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  }
}

/** Replaces the Chinese numerals of dates and times: `二〇二二年七月二十七日` becomes `2022年7月27日`. */
export function westernNumerals(text: string): string {
  return text.replace(NUMERAL, (numeral) => {
    const [tens, ones] = numeral.split(HAN_TEN)
    if (ones === undefined) return digits(numeral)
    return `${digits(tens ?? '') || 1}${digits(ones) || 0}`
  })
}

function digits(numerals: string): string {
  return Array.from(numerals, (numeral) => HAN_DIGITS.findIndex((forms) => forms.includes(numeral))).join('')
}
