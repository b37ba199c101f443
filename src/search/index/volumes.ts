import { createHash } from 'node:crypto'

/** The page of an article, as far as it matters in which volume of an index it is. */
export interface DatedPage {
  /** Its address relative to the home page: `articles/a-slug/`. */
  readonly address: string
  /** The date of the article in ISO 8601, if it has one. */
  readonly date?: string | undefined
}

/** A part of the articles of a language, which has an index of its own, as the volumes of a newspaper have. */
export interface Volume<Page> {
  /** The first day that it has, or `undated`; unique among the volumes of a language, and a valid folder name. */
  readonly name: string
  /** By date, oldest first. */
  readonly pages: readonly Page[]
}

/** The days from one number to another, without the last one. */
interface Days {
  readonly from: number
  readonly to: number
}

/** A volume has at most about this many articles. */
const MAX_ARTICLES = 4000
/** A volume with a smaller share of that joins the one before it. */
const MIN_SHARE = 1 / 4
const UNDATED = 'undated'
const DAY_MS = 86_400_000
/** The days of the years 0 to 9999, whose number is rounded up to a power of two. */
const ALL_DAYS: Days = {
  from: Date.parse('0000-01-01') / DAY_MS,
  to: Date.parse('0000-01-01') / DAY_MS + 2 ** 22,
}

/**
 * Divides the articles of a language into volumes by date. Time is halved until no part has too many articles, so that
 * an article that is added, corrected or deleted hardly ever changes where another volume begins or ends: its own is the
 * only one that has to be indexed again. Articles without a date are divided by checksums.
 *
 * @param most The number of articles that a volume has at most, apart from the small one that may join it. Tests choose
 * a small number.
 * @returns The volumes by date, the oldest first, after those without a date.
 */
export function volumesOf<Page extends DatedPage>(
  pages: readonly Page[],
  most = MAX_ARTICLES,
): readonly Volume<Page>[] {
  const sorted = pages.toSorted((a, b) => dayOf(a) - dayOf(b) || compare(a.address, b.address))
  const undated = sorted.filter(({ date }) => date === undefined)
  const dated = sorted.filter(({ date }) => date !== undefined)
  return [...byChecksum(undated, most), ...joined(byTime(dated, ALL_DAYS, most), MIN_SHARE * most)]
}

/** @param pages Pages of some days, sorted. */
function byTime<Page extends DatedPage>(
  pages: readonly Page[],
  { from, to }: Days,
  most: number,
): readonly Volume<Page>[] {
  if (pages.length <= most || to - from === 1) return byChecksum(pages, most)
  const middle = (from + to) / 2
  const [before, after] = [
    pages.filter((page) => dayOf(page) < middle),
    pages.filter((page) => dayOf(page) >= middle),
  ]
  return [...byTime(before, { from, to: middle }, most), ...byTime(after, { from: middle, to }, most)]
}

/** Divides articles that time does not divide. Only if their number doubles do they change places. */
function byChecksum<Page extends DatedPage>(pages: readonly Page[], most: number): readonly Volume<Page>[] {
  const parts = 2 ** Math.max(0, Math.ceil(Math.log2(pages.length / most)))
  const name = pages[0]?.date?.slice(0, 10) ?? UNDATED
  return [...Map.groupBy(pages, ({ address }) => checksum(address) % parts)]
    .sort(([a], [b]) => a - b)
    .map(([part, own]) => ({ name: parts === 1 ? name : `${name}-${part}`, pages: own }))
}

function joined<Page>(volumes: readonly Volume<Page>[], least: number): readonly Volume<Page>[] {
  const all: Volume<Page>[] = []
  for (const volume of volumes) {
    const last = all.at(-1)
    const isLarge = !last || Math.min(last.pages.length, volume.pages.length) >= least
    if (!isLarge) all.pop()
    all.push(isLarge ? volume : { name: last.name, pages: [...last.pages, ...volume.pages] })
  }
  return all
}

/** Returns the number of the first day that a date can mean. */
function dayOf({ date }: DatedPage): number {
  return date === undefined ? Number.NEGATIVE_INFINITY : Date.parse(date.slice(0, 10)) / DAY_MS
}

function checksum(address: string): number {
  return createHash('sha256').update(address).digest().readUInt32BE()
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
