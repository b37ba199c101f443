import type { Phrases, Words } from './lists.ts'

/** The units of dates and times in languages that write them after the numbers: *2022年7月27日*. */
export interface DateUnits {
  readonly year: Words
  readonly month: Words
  readonly day: Words
  readonly hour: Words
  readonly minute: Words
  readonly second?: Words
}

/** The words in dates and times. The words of all languages are used for every text. */
export interface DateFields {
  /** The locales of CLDR whose names of months and weekdays are read: `en`, `en-GB`. */
  readonly calendarLocales?: readonly string[]
  /** The locales whose names of the months of the Persian calendar are read: `fa`, `fa-AF`. */
  readonly persianCalendarLocales?: readonly string[]
  /** Names of months that CLDR lacks, by the month’s number from 1: German *mrz* for 3. */
  readonly months?: Readonly<Record<number, Phrases>>
  /** Names of weekdays that CLDR lacks, by the day’s number, 0 for Sunday: English *tues* for 2. */
  readonly weekdays?: Readonly<Record<number, Phrases>>
  /** Words before a day: ***le** 27 juillet*. */
  readonly dayPrepositions?: Words
  /** Endings of the number of a day: *1**er***, *27**th***. */
  readonly dayOrdinals?: Words
  /** Words between day, month and year: *27 **de** julio **de** 2022*. */
  readonly monthPrepositions?: Words
  /** Words that mark the number before them as a year: *27 июля 2022 **г***. */
  readonly yearMarks?: Words
  /** The units after the numbers of a date or time. */
  readonly dateUnits?: DateUnits
  /** Eras by which years are counted, with the first year of each: *令和* since 2019. */
  readonly eras?: Readonly<Record<string, number>>
  /** Phrases between a day and its time: *27. Juli 2022 **um** 10:30*. */
  readonly beforeTimePhrases?: Phrases
  /** Words between a time and its day: *10:30 **on** 27 July 2022*. */
  readonly afterTimeWords?: Words
  /** Words after a time of day: *10:30 **Uhr***. */
  readonly hourWords?: Words
  /** Phrases that mark a time as before noon: *10:30 **a.m.*** */
  readonly forenoonPhrases?: Phrases
  /** Phrases that mark a time as after noon: *10:30 **p.m.*** */
  readonly afternoonPhrases?: Phrases
  /** Abbreviations of time zones that only this language has: German *MESZ*. */
  readonly zoneWords?: Words
}
