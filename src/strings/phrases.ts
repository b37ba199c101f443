import { formatPeriod } from './date-text.ts'
import { fill } from './fill.ts'
import { formatNumber } from './format.ts'
import { plural } from './plural.ts'
import { stringsFor } from './strings.ts'

/** Says when an article was corrected, if its date is known: `Corrected 3 August 2022`. */
export function formatCorrection(date: string | undefined, language: string): string {
  const { correctedOn, correctedOnce } = stringsFor(language)
  return date === undefined ? correctedOnce : fill(correctedOn, { date: formatPeriod(date, language) })
}

/** Formats a number of corrections: `2 corrections`. */
export function formatCorrectionCount(number: number, language: string): string {
  return plural(stringsFor(language).correctionCount, number, language)
}

/** Formats a number of articles: `2 articles`. */
export function formatArticleCount(number: number, language: string): string {
  return plural(stringsFor(language).articleCount, number, language)
}

/** Names an edition: `Edition 2`. */
export function formatEdition(number: number, language: string): string {
  return fill(stringsFor(language).edition, { number: formatNumber(number, language) })
}

/** What a page of a list that is divided by the calendar has. */
export interface ListedPeriod {
  /** A date in ISO 8601; anything else is what has no date. */
  readonly period: string
  /** Whether the page has only what has no more exact date. */
  readonly isRest: boolean
  /** The number of the page, if the period has several. */
  readonly part?: number | undefined
}

/** Returns the title of a page of a list that is divided by the calendar: `July 2022`, `27 July 2022, part 2`. */
export function formatPeriodTitle({ period, isRest, part }: ListedPeriod, language: string): string {
  const strings = stringsFor(language)
  const own = /^\d/.test(period) ? formatPeriod(period, language) : strings.undated
  const shown = isRest ? fill(strings.restOfPeriod, { period: own }) : own
  return part ? fill(strings.partOf, { period: shown, number: formatNumber(part, language) }) : shown
}
