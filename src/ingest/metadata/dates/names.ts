import { PROFILES } from '../../../languages/profiles.ts'
import { phrasesOf } from '../../../languages/word-lists.ts'
import { fold } from './fold.ts'

/** A month of a calendar by its number, from 1. */
export interface NamedMonth {
  readonly calendar: 'gregorian' | 'persian'
  readonly month: number
}

/** The form beside a day (*июля*), the form alone (*июль*) and the short form. */
const MONTH_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'long' },
  { month: 'short', day: 'numeric', year: 'numeric' },
]

const WEEKDAY_STYLES: readonly Intl.DateTimeFormatOptions[] = [{ weekday: 'long' }, { weekday: 'short' }]

let months: ReadonlyMap<string, NamedMonth | undefined> | undefined
let weekdays: ReadonlyMap<string, number | undefined> | undefined

/**
 * Looks up the name of a month in all the languages we read. The table is made on first use, most of it from CLDR
 * by way of `Intl`.
 *
 * @param name
 *   Folded text. Two names of one month are one name: `تموز/يوليو`, `تموز (يوليو)`.
 */
export function monthNamed(name: string): NamedMonth | undefined {
  months ??= monthTable()
  const parts = name.split(/[/()]/).flatMap((part) => key(part) || [])
  const [first, ...others] = parts.map((part) => months?.get(part))
  return others.every((other) => other === first) ? first : undefined
}

/** The names of weekdays in all these languages, folded and without dots, with their number: 0 for Sunday. */
export function weekdayNames(): ReadonlyMap<string, number | undefined> {
  weekdays ??= weekdayTable()
  return weekdays
}

function monthTable(): Map<string, NamedMonth | undefined> {
  const table = new Map<string, NamedMonth | undefined>()
  const gregorian = numbers(1, 12).map((month): NamedMonth => ({ calendar: 'gregorian', month }))
  const persian = numbers(1, 12).map((month): NamedMonth => ({ calendar: 'persian', month }))
  for (const language of PROFILES.flatMap(({ calendarLocales = [] }) => calendarLocales)) {
    for (const style of MONTH_STYLES) {
      const nameMonth = namer(language, 'month', { ...style, calendar: 'gregory' })
      for (const named of gregorian)
        add(table, nameMonth(new Temporal.PlainDate(2022, named.month, 15)), named)
    }
  }
  for (const language of PROFILES.flatMap(({ persianCalendarLocales = [] }) => persianCalendarLocales)) {
    const nameMonth = namer(language, 'month', { month: 'long', calendar: 'persian' })
    for (const named of persian) {
      const { month } = named
      const date = Temporal.PlainDate.from({ calendar: 'persian', year: 1401, month, day: 15 })
      add(table, nameMonth(date), named)
    }
  }
  for (const { months = {} } of PROFILES) {
    for (const [month, names] of Object.entries(months)) {
      for (const name of phrasesOf(names)) add(table, name, gregorian[Number(month) - 1])
    }
  }
  return table
}

function weekdayTable(): Map<string, number | undefined> {
  const table = new Map<string, number | undefined>()
  for (const language of PROFILES.flatMap(({ calendarLocales = [] }) => calendarLocales)) {
    for (const style of WEEKDAY_STYLES) {
      const nameWeekday = namer(language, 'weekday', style)
      const sunday = new Temporal.PlainDate(2022, 1, 2)
      for (const weekday of numbers(0, 6)) add(table, nameWeekday(sunday.add({ days: weekday })), weekday)
    }
  }
  for (const { weekdays = {} } of PROFILES) {
    for (const [weekday, names] of Object.entries(weekdays)) {
      for (const name of phrasesOf(names)) add(table, name, Number(weekday))
    }
  }
  return table
}

/** Names the month or weekday of a date; empty where the language has a number for it (`7月`). */
function namer(language: string, type: 'month' | 'weekday', options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(language, { ...options, numberingSystem: 'latn' })
  return (date: Temporal.PlainDate): string => {
    const name = format.formatToParts(date).find((part) => part.type === type)?.value
    return name === undefined || /\d/.test(name) ? '' : name
  }
}

/** A name that two languages have for different things means nothing to us. */
function add<Meaning>(table: Map<string, Meaning | undefined>, name: string, meaning: Meaning): void {
  const entry = key(fold(name))
  if (entry) table.set(entry, table.has(entry) && table.get(entry) !== meaning ? undefined : meaning)
}

function key(folded: string): string {
  return folded.replaceAll('.', '').trim()
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
