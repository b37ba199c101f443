import { describe, expect, test } from 'vitest'
import { type CalendarPage, calendarPages, MAX_ENTRIES } from '../../../src/lists/calendar-pages.ts'

interface Entry {
  readonly id: string
  readonly date: string | undefined
}

const options = { dateOf: ({ date }: Entry) => date, bytesOf: () => 500, newest: 30 }

/** Makes entries with the same date. */
function dated(date: string | undefined, count: number): Entry[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${date}-${index}`, date }))
}

function pagesOf(...groups: readonly Entry[][]): readonly CalendarPage<Entry>[] {
  const entries = groups
    .flat()
    .sort((a, b) => (a.date === b.date ? 0 : (a.date ?? '') < (b.date ?? '') ? 1 : -1))
  return calendarPages(entries, options)
}

describe('a list is divided by the calendar', () => {
  test('only if it is long', () => {
    const pages = pagesOf(dated('2022-07-27', 50), dated(undefined, 50))
    expect(pages.map(({ path, entries, periods }) => [path, entries.length, periods])).toEqual([
      ['', 100, []],
    ])
  })

  test('into years, and long years into months, and long months into days', () => {
    const pages = pagesOf(
      dated('2023-01-01', 60),
      dated('2022-07-27', 60),
      dated('2022-07-26', 60),
      dated('2022-06-01', 10),
    )
    expect(pages.map(({ path, count, entries }) => [path, count, entries.length])).toEqual([
      ['', 190, 30],
      ['2023/', 60, 60],
      ['2022/', 130, 0],
      ['2022/07/', 120, 0],
      ['2022/07/27/', 60, 60],
      ['2022/07/26/', 60, 60],
      ['2022/06/', 10, 10],
    ])
    expect(
      pages[0]?.periods.map(({ period, path, months }) => [period, path, months.map((month) => month.path)]),
    ).toEqual([
      ['2023', '2023/', ['2023/#in-2023-01']],
      ['2022', '2022/', ['2022/07/', '2022/06/']],
    ])
  })

  test('with undated entries, and those of a year without a month, under their own heading', () => {
    const pages = pagesOf(dated('2022-07', 90), dated('2022', 90), dated(undefined, 20))
    expect(pages.map(({ path, period, isRest }) => [path, period, isRest])).toEqual([
      ['', undefined, false],
      ['2022/', '2022', false],
      ['2022/07/', '2022-07', false],
      ['2022/other/', '2022', true],
      ['undated/', 'undated', false],
    ])
  })

  test('into parts if a day has too many, which stay the same when it gets more', () => {
    const before = pagesOf(dated('2022-07-27', 250))
    expect(before.at(-1)?.path).toBe('2022/07/27/1/')
    expect(
      before
        .slice(-3)
        .map(({ path, part, entries, older, newer }) => [path, part, entries.length, older, newer]),
    ).toEqual([
      ['2022/07/27/', 3, 50, '2022/07/27/2/', undefined],
      ['2022/07/27/2/', 2, 100, '2022/07/27/1/', '2022/07/27/'],
      ['2022/07/27/1/', 1, 100, undefined, '2022/07/27/2/'],
    ])
    const after = pagesOf([{ id: 'new', date: '2022-07-27' }], dated('2022-07-27', 250))
    expect(after.at(-1)?.entries).toEqual(before.at(-1)?.entries)
  })

  test('so that a new entry changes only the pages of its own period', () => {
    const old = [dated('2023-02-01', 80), dated('2022-07-27', 60), dated('2021-06-01', 90)]
    const [before, after] = [pagesOf(...old), pagesOf(dated('2023-02-02', 1), ...old)]
    const changed = after.filter((page) => {
      const same = before.find(({ path }) => path === page.path)
      return JSON.stringify(same) !== JSON.stringify(page)
    })
    expect(changed.map(({ path }) => path)).toEqual(['', '2023/'])
  })

  test('with every entry on exactly one page below the first, and no page too long', () => {
    const entries = Array.from({ length: 10_000 }, (_, index): Entry => {
      const day = new Date(Date.UTC(2024, 0, 1) - Math.floor(index / 7) * 86_400_000)
        .toISOString()
        .slice(0, 10)
      return { id: String(index), date: index % 50 === 0 ? undefined : day }
    }).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0))
    const pages = calendarPages(entries, options)
    const ids = pages.filter(({ periods }) => periods.length === 0).flatMap((page) => page.entries)
    expect(ids.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort())
    expect(Math.max(...pages.map((page) => page.entries.length))).toBeLessThanOrEqual(MAX_ENTRIES)
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length)
  })
})
