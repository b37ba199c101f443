import type { EditionRecord, History, PassageRecord } from '../passage/history/history.ts'
import { isUsableSlug } from './reserved.ts'

/** What is checked of a ledger. */
interface LedgerValues extends Omit<History, 'headings'> {
  readonly slug: string
  readonly earlierSlugs: readonly string[]
  readonly headings: readonly { readonly id: string }[]
}

/** A value that no build would write. */
export interface ImpossibleValue {
  /** Where it is: a key, and an index if the key has a list. */
  readonly path: readonly (string | number)[]
  /** A sentence without its full stop. */
  readonly found: string
}

const DATE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:[01]\d|2[0-4]):[0-5]\d(?::(?:[0-5]\d|60))?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/
const PASSAGE_ID = /^[a-z][a-z0-9]{3,}$/
const TAG = /^[a-z][a-z0-9]*$/

/** Finds the first value of a ledger that has the right form, but that no build would write. */
export function impossibleValue(ledger: LedgerValues): ImpossibleValue | undefined {
  const { editions, headings, passages } = ledger
  const headingIds = new Set<string>()
  const into = new Map(passages.map((record) => [record.id, record.into]))
  return (
    impossibleSlug(ledger) ??
    first(editions, (edition, index) => inList('editions', index, impossibleInEdition(edition))) ??
    first(headings, ({ id }, index) => {
      const isTwice = headingIds.has(id)
      headingIds.add(id)
      return inList('headings', index, isTwice ? `The heading ${id} stands here twice` : undefined)
    }) ??
    first(passages, (passage, index) =>
      inList('passages', index, impossibleInPassage(passage, editions.length, into)),
    )
  )
}

function impossibleSlug({ slug, earlierSlugs }: LedgerValues): ImpossibleValue | undefined {
  if (!isUsableSlug(slug)) return { path: ['slug'], found: `“${slug}” cannot be the last part of an address` }
  const found = first(earlierSlugs, (earlier, index) => {
    if (!isUsableSlug(earlier)) return `“${earlier}” cannot be the last part of an address`
    if (earlier === slug) return `The slug “${slug}” is an earlier one and the present one`
    return earlierSlugs.indexOf(earlier) < index ? `The slug “${earlier}” stands here twice` : undefined
  })
  return found === undefined ? undefined : { path: ['earlierSlugs'], found }
}

function impossibleInEdition({ date, passages }: EditionRecord): string | undefined {
  if (date !== undefined && !isDate(date)) return `“${date}” is no date`
  const ids = passages.split(' ')
  const broken = ids.find((id) => !PASSAGE_ID.test(id))
  if (broken !== undefined) return `“${broken}” is no id of a passage`
  const known = new Set<string>()
  const twice = ids.find((id) => known.size === known.add(id).size)
  return twice === undefined ? undefined : `The edition has the passage ${twice} twice`
}

function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = DATE.exec(text) ?? []
  if (year === undefined) return false
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

function impossibleInPassage(
  { id, tag, texts, from }: PassageRecord,
  editions: number,
  into: ReadonlyMap<string, string | undefined>,
): string | undefined {
  if (tag !== undefined && !TAG.test(tag)) return `“${tag}” is no element`
  if (from === id) return `The passage ${id} is a part of itself`
  const late = Object.keys(texts).find((edition) => Number(edition) > editions)
  if (late !== undefined) return `The passage ${id} has a text since edition ${late}, which does not exist`
  const lost = Object.values(texts).find(
    (text) => typeof text === 'number' && typeof texts[text] !== 'string',
  )
  if (lost !== undefined)
    return `The passage ${id} has the text of edition ${lost}, which has none of its own`
  return goesRound(id, into) ? `The passage ${id} went into itself` : undefined
}

/** Whether a passage was merged into others, and they into it. */
function goesRound(id: string, into: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>()
  let current = into.get(id)
  while (current !== undefined && current !== id && !seen.has(current)) {
    seen.add(current)
    current = into.get(current)
  }
  return current === id
}

function inList(key: string, index: number, found: string | undefined): ImpossibleValue | undefined {
  return found === undefined ? undefined : { path: [key, index], found }
}

/** Returns the first result that is not `undefined`. */
function first<Item, Result>(
  items: readonly Item[],
  find: (item: Item, index: number) => Result | undefined,
): Result | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index)
    if (found !== undefined) return found
  }
  return undefined
}
