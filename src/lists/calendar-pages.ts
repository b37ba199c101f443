/** The most entries of a page. */
export const MAX_ENTRIES = 100
/** The most bytes of all entries of a page; its frame and styles come on top. */
const MAX_ENTRY_BYTES = 70_000
/** The most months that the page of a whole list has links to. */
const MAX_MONTHS = 400

/** The period of what has no date. */
export const UNDATED = 'undated'
/** The last part of the path for what has a year but no month, or a month but no day. */
const WITHOUT_MORE = 'other'

/** A year, a month, a day, or `UNDATED`. */
export interface Period {
  /** `2022`, `2022-07`, `2022-07-27` or `UNDATED`. */
  readonly period: string
  /** Whether these entries have a year but no month, or a month but no day. */
  readonly isRest: boolean
  /** The number of entries. */
  readonly count: number
  /** The path of its page, or of the page that has it, with the id of its heading, relative to the list. */
  readonly path: string
  /** The months of a year. */
  readonly months: readonly Period[]
}

/** A page of a list that is divided by the calendar. */
export interface CalendarPage<Entry> {
  /** Relative to the list: `` for its first page, `2022/`, `2022/07/`, `2022/07/27/`, `2022/07/27/1/`, `undated/`. */
  readonly path: string
  /** Its period; `undefined` for the page of the whole list. */
  readonly period: string | undefined
  /** See `Period`. */
  readonly isRest: boolean
  /** The number of the part, if a period that cannot be divided has several pages; the oldest part is 1. */
  readonly part: number | undefined
  /** The number of all entries of the period. */
  readonly count: number
  /** The entries of the page, newest first. */
  readonly entries: readonly Entry[]
  /** The periods that have pages of their own, newest first; none if this page has everything. */
  readonly periods: readonly Period[]
  /** The paths of the pages with the older and the newer entries of the same period. */
  readonly older: string | undefined
  readonly newer: string | undefined
}

/** How a list is divided. */
export interface CalendarOptions<Entry> {
  /** Returns the date of an entry in ISO 8601, in any precision. */
  readonly dateOf: (entry: Entry) => string | undefined
  /** Returns about how many bytes an entry takes. */
  readonly bytesOf: (entry: Entry) => number
  /** How many of the newest entries the first page has if it has not all of them. */
  readonly newest: number
}

/**
 * Divides a list into pages: into years, a long year into months, a long month into days, and what is still too long
 * into parts. A page is divided only if it has too many entries. So a new entry changes the page of its own period and
 * the pages above it, and all other pages stay as they are: parts are counted from the oldest.
 *
 * @param entries The entries, newest first. Undated ones are last.
 * @returns All pages, the first page of the list first.
 */
export function calendarPages<Entry>(
  entries: readonly Entry[],
  options: CalendarOptions<Entry>,
): readonly CalendarPage<Entry>[] {
  return pagesOf({ period: undefined, path: '', isRest: false, entries }, options)
}

/** Returns the years of a list with their months, and where they are, even if all are on its first page. */
export function calendarPeriods<Entry>(
  entries: readonly Entry[],
  options: CalendarOptions<Entry>,
): readonly Period[] {
  const [first] = calendarPages(entries, options)
  if (!first || first.periods.length > 0) return first?.periods ?? []
  const years = Map.groupBy(entries, (entry) => periodOf(options.dateOf(entry), 4))
  return Array.from(years, ([period, within]) => {
    const months = monthsOf({ period, path: '', isRest: false, entries: within }, [], options)
    const path = months[0]?.path ?? ''
    return { period, isRest: false, count: within.length, path, months: period === UNDATED ? [] : months }
  })
}

/** Returns the id of the heading of a period, on pages that have several. */
export function periodId(period: string): string {
  return `in-${period}`
}

/** Returns the period of a date, in a given precision: `4` for years, `7` for months, `10` for days. */
export function periodOf(iso: string | undefined, precision: 4 | 7 | 10): string {
  return iso === undefined ? UNDATED : iso.slice(0, precision)
}

interface Node<Entry> {
  readonly period: string | undefined
  readonly path: string
  readonly isRest: boolean
  readonly entries: readonly Entry[]
}

function pagesOf<Entry>(node: Node<Entry>, options: CalendarOptions<Entry>): readonly CalendarPage<Entry>[] {
  const { path, period, isRest, entries } = node
  const page = {
    path,
    period,
    isRest,
    part: undefined,
    count: entries.length,
    entries,
    periods: [],
    older: undefined,
    newer: undefined,
  }
  if (partsOf(entries, options).length <= 1) return [page]
  const children = childrenOf(node, options)
  if (children.length === 0) return partPages(page, options)
  const below = children.map((child) => pagesOf(child, options))
  const months = new Set(entries.map((entry) => periodOf(options.dateOf(entry), 7)))
  const withMonths = period === undefined && months.size <= MAX_MONTHS
  return [
    {
      ...page,
      entries: period === undefined ? entries.slice(0, options.newest) : [],
      periods: children.map((child, index): Period => {
        const { period: own = '', isRest: rest, path: to, entries: all } = child
        const within =
          withMonths && own !== UNDATED && !rest ? monthsOf(child, below[index] ?? [], options) : []
        return { period: own, isRest: rest, count: all.length, path: to, months: within }
      }),
    },
    ...below.flat(),
  ]
}

/** Returns what a node is divided into; nothing if it cannot be divided. */
function childrenOf<Entry>(
  { period, path, isRest, entries }: Node<Entry>,
  { dateOf }: CalendarOptions<Entry>,
): readonly Node<Entry>[] {
  const precision = period === undefined ? 4 : period.length === 4 ? 7 : 10
  if (isRest || period === UNDATED || period?.length === 10) return []
  const groups = Map.groupBy(entries, (entry) => periodOf(dateOf(entry), precision))
  return Array.from(groups, ([own, within]): Node<Entry> => {
    const rest = own === period
    const name = own === UNDATED ? own : rest ? WITHOUT_MORE : own.slice(precision === 4 ? 0 : -2)
    return { period: own, isRest: rest, path: `${path}${name}/`, entries: within }
  })
}

/** Returns the months of a year, with the addresses where they are. */
function monthsOf<Entry>(
  year: Node<Entry>,
  pages: readonly CalendarPage<Entry>[],
  { dateOf }: CalendarOptions<Entry>,
): readonly Period[] {
  const [first] = pages
  if (first && first.periods.length > 0) return first.periods
  const groups = Map.groupBy(year.entries, (entry) => periodOf(dateOf(entry), 7))
  return Array.from(groups, ([period, { length }]) => {
    const isRest = period === year.period
    return { period, isRest, count: length, path: `${year.path}#${periodId(period)}`, months: [] }
  })
}

function partPages<Entry>(
  page: CalendarPage<Entry>,
  options: CalendarOptions<Entry>,
): readonly CalendarPage<Entry>[] {
  const parts = partsOf(page.entries, options)
  // The newest part, which is still growing, has the address of the period.
  const pathOf = (index: number) => (index === parts.length - 1 ? page.path : `${page.path}${index + 1}/`)
  return parts
    .map(
      (entries, index): CalendarPage<Entry> => ({
        ...page,
        path: pathOf(index),
        part: index + 1,
        entries,
        older: index > 0 ? pathOf(index - 1) : undefined,
        newer: index < parts.length - 1 ? pathOf(index + 1) : undefined,
      }),
    )
    .reverse()
}

/** Divides entries into parts that fit on a page, oldest part first. Only the last part can change when it grows. */
function partsOf<Entry>(
  entries: readonly Entry[],
  { bytesOf }: CalendarOptions<Entry>,
): readonly (readonly Entry[])[] {
  const parts: Entry[][] = []
  let bytes = 0
  for (const entry of entries.toReversed()) {
    const own = bytesOf(entry)
    const last = parts.at(-1)
    if (last && last.length < MAX_ENTRIES && bytes + own <= MAX_ENTRY_BYTES) {
      last.unshift(entry)
      bytes += own
    } else {
      parts.push([entry])
      bytes = own
    }
  }
  return parts
}
