import { weekdayNames } from './names.ts'
import { dateWords } from './words.ts'

/** A date, and the weekday that was cut from it. */
interface WithoutWeekday {
  readonly rest: string
  /** 0 for Sunday. */
  readonly weekday: number
}

let patterns: readonly RegExp[] | undefined

/**
 * Cuts a weekday from the beginning or end of a date: *Wed, 27 July*, *27 Temmuz Çarşamba*, *7月27日(水)*.
 *
 * @param text Folded text.
 * @returns `undefined` if there is no weekday.
 */
export function cutWeekday(text: string): WithoutWeekday | undefined {
  patterns ??= weekdayPatterns()
  for (const pattern of patterns) {
    const { name = '', rest } = pattern.exec(text)?.groups ?? {}
    const weekday = weekdayNames().get(name)
    if (weekday !== undefined && rest) return { rest, weekday }
  }
  return undefined
}

/** A single Chinese character is a weekday only in brackets, because the 日 of a date means *day*, not *Sunday*. */
function weekdayPatterns(): RegExp[] {
  const names = [...weekdayNames().keys()].sort((one, other) => other.length - one.length)
  const any = names.join('|')
  const words = names.filter((name) => name.length > 1).join('|')
  const beforeDay = `(?:(?:${dateWords('dayPrepositions')}) )?`
  return [
    new RegExp(`^${beforeDay}(?<name>${words})(?:[.,،]+ ?| )${beforeDay}(?<rest>.+)$`, 'u'),
    new RegExp(`^(?<rest>.+?)[ ,،]*(?<name>${words})\\.?$`, 'u'),
    new RegExp(`^(?<rest>.+?) ?\\((?<name>${any})\\.?\\)$`, 'u'),
  ]
}
