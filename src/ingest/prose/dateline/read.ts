import { alternatives, wordsOfAll } from '../../../languages/word-lists.ts'
import { isAgency } from './agencies.ts'
import type { Dateline } from './dateline.ts'
import { readEastAsianDateline } from './east-asian.ts'
import { canBePlace, isKnownCity, isPlaceInCapitals, placeName } from './places.ts'

/** In UTF-16 code units. Datelines are short, so only the beginning of a text is searched. */
const MAX_LOOKED_AT_LENGTH = 200
const MAX_LEAD_LENGTH = 80

/** The dash after a dateline: long, double, or a hyphen and a space. EFE writes `).-`, AP `_`, IRNA `تهران-`. */
const DASH = /\s*(?:[—–―]|--)\s*|(?:\s+|(?<=\))\.?|(?<=\p{Script=Arabic}))[-ـ](?:\s+|$)|(?<=\)) _ /u
/** The dateline of TASS, which ends with the agency between slashes: `МОСКВА, 27 июля. /ТАСС/.` */
const BETWEEN_STROKES = /^(?<lead>[^/\n]{2,60}?)\.?\s*\/(?<agency>[^/\n]{2,20})\/[.:]?\s*/u
/** An agency after the dash: `МОСКВА, 27 июл - РИА Новости.`, `تهران - ایرنا -` */
const BEHIND_DASH = /^(?<agency>[^.\n—–-]{2,24}?)(?:\s*\.\s*|\s*[—–]\s*|\s*-\s+)/u
/** Separates the parts of a dateline: commas, except the one in `July 27, 2022`, and full stops around a date. */
const BETWEEN_PARTS = /,(?!\s*\d{4})\s*|\.\s+(?=\d{1,2}\.? \p{L})|(?<=\d\.? \p{L}{3,12})\.\s+/u
/** Matches a day and a month in either order, with or without a year. */
const DATE_PART = datePart()

/**
 * Reads the dateline at the beginning of a text, as agencies and papers write it: a place, optionally with its region,
 * a date and the agency, and a dash.
 *
 * The place must be in capitals, a well-known city, or beside a known agency. Otherwise the text has no dateline.
 *
 * @param text The first paragraph.
 */
export function readDateline(text: string): Dateline | undefined {
  const start = text.length - text.trimStart().length
  const dateline = readHead(text.slice(start, start + MAX_LOOKED_AT_LENGTH))
  return dateline && { ...dateline, length: dateline.length + start }
}

/** The last result is cached, because several steps read the same paragraph. */
let last: { readonly head: string; readonly dateline: Dateline | undefined } | undefined

function readHead(head: string): Dateline | undefined {
  if (last?.head !== head) {
    last = { head, dateline: readEastAsianDateline(head) ?? readStrokes(head) ?? readDashed(head) }
  }
  return last.dateline
}

function readStrokes(head: string): Dateline | undefined {
  const match = BETWEEN_STROKES.exec(head)
  const { lead, agency } = match?.groups ?? {}
  if (!match || !lead || !agency || !isAgency(agency)) return undefined
  const { length } = match[0]
  return readLead(lead, { agency, length, rest: head.slice(length) })
}

function readDashed(head: string): Dateline | undefined {
  const dash = DASH.exec(head)
  if (!dash || dash.index > MAX_LEAD_LENGTH) return undefined
  const lead = head.slice(0, dash.index)
  const end = dash.index + dash[0].length
  const behind = BEHIND_DASH.exec(head.slice(end))
  const agency = behind?.groups?.agency
  const length = agency && isAgency(agency) ? end + behind[0].length : end
  return readLead(lead, {
    agency: length > end ? agency : undefined,
    length,
    rest: head.slice(length),
  })
}

/** Reuters writes no comma between place and day in Arabic: `القاهرة 27 يوليو (رويترز)`. */
const PLACE_AND_DAY = /^([\p{Script=Arabic} ]{2,30}?) (\d{1,2} \p{Script=Arabic}{3,12})$/u

interface Surroundings {
  readonly agency: string | undefined
  readonly length: number
  /** The text after the dateline. */
  readonly rest: string
}

/** Reads the part before the dash. */
function readLead(lead: string, around: Surroundings): Dateline | undefined {
  const inBrackets = /\(([^()\n]{1,40})\)/u.exec(lead)
  const bracketed = inBrackets?.[1]?.trim()
  const plain = inBrackets ? lead.replace(inBrackets[0], ',') : lead
  if (/[()\n:;!?"“”«»]/u.test(plain)) return undefined
  const [place = '', ...others] = plain
    .split(BETWEEN_PARTS)
    .map((part) => part.trim().replace(/^(.*\d.*)\.$/u, '$1'))
    .flatMap((part) => PLACE_AND_DAY.exec(part)?.slice(1) ?? part)
    .filter(Boolean)

  const date = [...others, bracketed ?? ''].find((part) => DATE_PART.test(part))
  const agency = around.agency ?? [bracketed ?? '', ...others].find((part) => isAgency(part))
  const regions = others.filter((part) => part !== date && part !== agency)
  if (regions.length > 1 || regions.some((region) => region.length > 30 || !/^\p{Lu}/u.test(region)))
    return undefined

  // `July 27 (Reuters) -` has no place.
  if (agency !== undefined && regions.length === 0 && DATE_PART.test(place))
    return { agency, date: place, length: around.length }
  const goesOn = /^\p{Ll}/u.test(around.rest)
  const isCertain = agency !== undefined && canBePlace(place)
  if (!isCertain && (goesOn || !(isPlaceInCapitals(place) || isKnownCity(place)))) return undefined
  return { place: placeName(place), agency, date, length: around.length }
}

function datePart(): RegExp {
  const beforeDay = `(?:(?:${alternatives(wordsOfAll('dayPrepositions'))}) )?`
  const ordinal = `(?:${alternatives(wordsOfAll('dayOrdinals'))}|[.º])?`
  const of = `(?:(?:${alternatives(wordsOfAll('monthPrepositions'))}) )?`
  const month = String.raw`\p{L}{3,12}\.?`
  const day = String.raw`\d{1,2}${ordinal}`
  return new RegExp(`^${beforeDay}(?:${day} ${of}${month}|${month} ${day})(?:,? ${of}\\d{4})?$`, 'iu')
}
