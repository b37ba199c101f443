import { PROFILES } from '../../../languages/profiles.ts'
import { phrasesOf } from '../../../languages/word-lists.ts'
import { fold } from './fold.ts'

/** A month of a calendar, by its number, counted from 1. */
export interface NamedMonth {
  readonly calendar: 'gregorian' | 'persian'
  readonly month: number
}

/** The form next to a day (*июля*), the form that stands alone (*июль*), and the short form. */
const MONTH_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'long' },
  { month: 'short', day: 'numeric', year: 'numeric' },
]

const WEEKDAY_STYLES: readonly Intl.DateTimeFormatOptions[] = [{ weekday: 'long' }, { weekday: 'short' }]

let months: ReadonlyMap<string, NamedMonth | undefined> | undefined
let weekdays: ReadonlyMap<string, number | undefined> | undefined

/**
 * Returns the month that has a name in any of the languages of the profiles. The table of names is made on first use,
 * most of it from CLDR through `Intl`.
 *
 * @param name Folded text. It may be two names of the same month: `تموز/يوليو`, `تموز (يوليو)`.
 * @returns `undefined` if there is no such name, or if it means different months.
 */
export function monthNamed(name: string): NamedMonth | undefined {
  months ??= monthTable()
  const parts = name.split(/[/()]/).flatMap((part) => key(part) || [])
  const [first, ...others] = parts.map((part) => months?.get(part))
  return others.every((other) => other === first) ? first : undefined
}

/** Returns the numbers of weekdays, 0 for Sunday, by their names in all these languages, folded and without dots. */
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

/** Makes a function that names the month or weekday of a date; empty if the name is a number, as in `7月`. */
function namer(language: string, type: 'month' | 'weekday', options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(language, { ...options, numberingSystem: 'latn' })
  return (date: Temporal.PlainDate): string => {
    const name = format.formatToParts(date).find((part) => part.type === type)?.value
    return name === undefined || /\d/.test(name) ? '' : name
  }
}

/** Adds a name to a table. A name that means different things in two languages becomes `undefined`. */
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
