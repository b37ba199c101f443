import type { Checked } from './calendar.ts'
import { datePhrases, dateWords, unitMarks } from './words.ts'

/** The zones to which RFC 2822, §4.3, assigns an offset. */
const OFFSETS = new Map([
  ['z', 'Z'],
  ['utc', 'Z'],
  ['ut', 'Z'],
  ['gmt', 'Z'],
  ['edt', '-04:00'],
  ['est', '-05:00'],
  ['cdt', '-05:00'],
  ['cst', '-06:00'],
  ['mdt', '-06:00'],
  ['mst', '-07:00'],
  ['pdt', '-07:00'],
  ['pst', '-08:00'],
])

/** Zones to which no standard assigns an offset. Many have several meanings, so the time gets no offset. */
const LOCAL_ZONES =
  'et|ct|mt|pt|brt|art|clt|wet|west|bst|ist|cet|cest|eet|eest|msk|trt|wat|cat|sast|eat|gst|irst|pkt|wib|sgt|hkt|jst|kst|awst|acst|aest|aedt|nzst|nzdt'

const HOUR_WORDS = dateWords('hourWords')

const CLOCK = [
  String.raw`\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?`,
  String.raw`\d{1,2}\.\d{2}`,
  String.raw`\d{1,2} ?h(?: ?\d{2}(?: ?min)?)?`,
  String.raw`\d{1,2}(?:${unitMarks('hour')})(?: ?\d{1,2}(?:${unitMarks('minute')})(?: ?\d{1,2}(?:${unitMarks('second')}))?)?`,
  String.raw`\d{1,2}(?= ?(?:[ap]\.? ?m|${HOUR_WORDS})(?![a-zа-я]))`,
].join('|')

const FORENOON = datePhrases('forenoonPhrases')
const AFTERNOON = datePhrases('afternoonPhrases')
const IS_AFTERNOON = new RegExp(`^(?:${AFTERNOON})$`)

const OFFSET = String.raw`(?:(?:utc|gmt) ?[+-]\d{1,2}|[+-]\d{2})(?::?\d{2})?`

const TIME = [
  `(?:(?<before>${FORENOON}|${AFTERNOON}) ?)?`,
  String.raw`(?<![\d.:])(?<clock>${CLOCK})`,
  `(?: ?(?<after>${FORENOON}|${AFTERNOON}))?`,
  String.raw`(?: ?(?:${HOUR_WORDS})\.?)?`,
  String.raw`(?: ?\(?(?<zone>${OFFSET}|${[...OFFSETS.keys()].join('|')}|${LOCAL_ZONES}|${dateWords('zoneWords')})\)?(?: \([a-z ]+\))?)?`,
].join('')

/** The words between a day and its time: `2022 at 10:30`, `2022, um 10:30`, `2022 ساعت 10:30`. */
const AT = datePhrases('beforeTimePhrases')

const TIME_LAST = new RegExp(String.raw`^(?<rest>.*?)(?:(?<=\d)t|[ ,،•·|@-]*(?: (?:${AT}):?)? ?)${TIME}$`)
const TIME_FIRST = new RegExp(`^${TIME}[ ,،•·|-]+(?:(?:${dateWords('afterTimeWords')}) )?(?<rest>.+)$`)

/** A date, and the time that was cut from it. */
interface WithoutTime {
  readonly rest: string
  /** `T06:00`, `T06:00:12`, `T06:00+01:00`, or the reason why there is no such time; `undefined` if there was none. */
  readonly time?: Checked
}

/**
 * Cuts the time of day from the beginning or end of a date: on the 24-hour clock, or with *am* and *pm* or similar words,
 * with or without an offset or zone.
 *
 * @param text Folded text, after `westernNumerals`.
 */
export function cutTime(text: string): WithoutTime {
  const groups = (TIME_LAST.exec(text) ?? TIME_FIRST.exec(text))?.groups
  if (!groups) return { rest: text }
  const { rest = '', clock = '', before, after, zone } = groups
  return { rest, time: checkTime(clock, before ?? after, zone) }
}

function checkTime(clock: string, halfOfDay: string | undefined, zone: string | undefined): Checked {
  const [hour = 0, minute = 0, second] = (clock.match(/\d+/g) ?? []).map(Number)
  if (hour > (halfOfDay ? 12 : 23) || minute > 59 || (second !== undefined && second > 59)) {
    return { reason: `There is no time ${[clock, halfOfDay].join(' ').trim()}.` }
  }
  const offset = zone === undefined ? '' : offsetOf(zone)
  if (offset === undefined) return { reason: `There is no offset ${zone} from UTC.` }
  const hours = halfOfDay ? (hour % 12) + (IS_AFTERNOON.test(halfOfDay) ? 12 : 0) : hour
  const units = second === undefined ? [hours, minute] : [hours, minute, second]
  return { iso: `T${units.map((unit) => String(unit).padStart(2, '0')).join(':')}${offset}` }
}

/** Returns `Z` or `+01:00`; empty for a zone without a certain offset; `undefined` for an offset that no zone has. */
function offsetOf(zone: string): string | undefined {
  const written = /(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/.exec(zone)?.groups
  if (!written) return OFFSETS.get(zone) ?? ''
  const { sign = '', hours = '', minutes = '00' } = written
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined
  const offset = `${sign}${hours.padStart(2, '0')}:${minutes}`
  return offset === '-00:00' ? 'Z' : offset // RFC 3339, §4.3: the time is UTC, the zone unknown.
}
