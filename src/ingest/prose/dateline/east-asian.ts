import { alternatives, wordsOfAll } from '../../../languages/word-lists.ts'
import { agencyAtEdge, isAgency } from './agencies.ts'
import type { Dateline } from './dateline.ts'

/** Matches brackets at the beginning, with a dash after them if there is one: `(Reuters) -`. */
const BRACKETED = /^[【［[(（]([^【】［］[\]()（）\n]{1,40})[】］\])）](?:\s*(?:[—–]|--?)(?=\s|$))?\s*/u
const ATTRIBUTION = alternatives(wordsOfAll('attributionPrefixes'))
const DISPATCH = alternatives(wordsOfAll('dispatchSuffixes'))
/** Matches `新华社北京7月27日电`, `中央社台北27日電`. The first group is agency and place, the second the date. */
const WIRE = new RegExp(
  String.raw`^(?:${ATTRIBUTION})?(\p{Script=Han}{2,16}?)((?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?:${DISPATCH})\s*`,
  'u',
)
const WIRE_END = new RegExp(`(?:${DISPATCH})$`, 'u')
const DAY = /(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日/u
/** Words for “this paper”, instead of an agency. */
const THIS_PAPER = new RegExp(`^(?:${alternatives(wordsOfAll('ownPaperWords'))})`, 'u')
/** A text with these words contains names of reporters, which cannot be separated from the place. */
const REPORTER = new RegExp(alternatives(wordsOfAll('reporterWords')), 'u')
const PLACE = /^[\p{L}\p{M}·・ ]{1,15}$/u

/**
 * Reads a dateline in the style of Chinese, Japanese or Korean agencies, or an agency in brackets:
 * `新华社北京7月27日电`, `【北京時事】`, `(서울=연합뉴스)`, `(Reuters) -`.
 *
 * @param head The beginning of the article, which begins with the dateline.
 */
export function readEastAsianDateline(head: string): Dateline | undefined {
  const [bracketed, content = ''] = BRACKETED.exec(head) ?? []
  if (bracketed !== undefined) return readBracketed(content, bracketed.length)
  const [wire, names = '', date] = WIRE.exec(head) ?? []
  if (wire === undefined) return undefined
  const agency = agencyAtEdge(names)
  const place = placeIn(without(names, agency))
  return place || agency ? { place, agency, date, length: wire.length } : undefined
}

function readBracketed(content: string, length: number): Dateline | undefined {
  const withoutWire = content.trim().replace(WIRE_END, '')
  const date = DAY.exec(withoutWire)?.[0]
  const names = (date === undefined ? withoutWire : withoutWire.replace(date, '')).trim()
  const parts = names.split(/[=＝\s]+/u)
  const agency = isAgency(names) ? names : (parts.find(isAgency) ?? agencyAtEdge(names))
  if (agency === undefined || (/^\p{Script=Latin}/u.test(agency) && agency !== names)) return undefined
  return { place: placeIn(without(names, agency)), agency, date, length }
}

function without(names: string, agency: string | undefined): string {
  return agency === undefined ? names : names.replace(agency, '')
}

function placeIn(rest: string): string | undefined {
  const place = rest.replace(THIS_PAPER, '').replace(/^[=＝\s]+|[=＝\s]+$/gu, '')
  return PLACE.test(place) && !REPORTER.test(place) ? place : undefined
}
