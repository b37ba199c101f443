import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DatedPage, type Volume, volumesOf } from '../../src/search/index/volumes.ts'

const SIZE = 40

/** A page of each day from a date on. */
function daily(from: string, count: number, name = 'a'): readonly DatedPage[] {
  return Array.from({ length: count }, (_, index) => ({
    address: `articles/${name}-${from}-${index}/`,
    date: new Date(Date.parse(from) + index * 86_400_000).toISOString().slice(0, 10),
  }))
}

const contentOf = (volume: Volume<DatedPage>) => JSON.stringify(volume)

const page = fc.record({
  address: fc.uuid().map((id) => `articles/${id}/`),
  date: fc.option(
    fc
      .record({
        year: fc.integer({ min: 1990, max: 2026 }),
        month: fc.integer({ min: 1, max: 12 }),
        length: fc.constantFrom(4, 7, 10),
      })
      .map(({ year, month, length }) =>
        `${year}-${String(month).padStart(2, '0')}-15T05:36+01:00`.slice(0, length),
      ),
    { nil: undefined },
  ),
})

describe('the volumes of an index', () => {
  test('are one for a small site', () => {
    expect(volumesOf(daily('2020-01-01', 30), SIZE).map(({ name }) => name)).toEqual(['2020-01-01'])
    expect(volumesOf([{ address: 'a', date: '2020' }]).map(({ name }) => name)).toEqual(['2020'])
    expect(volumesOf([], SIZE)).toEqual([])
  })

  test('follow each other by date, and have enough articles, but not too many', () => {
    const volumes = volumesOf(daily('2019-11-20', 2000).toReversed(), SIZE)
    expect(volumes.length).toBeGreaterThan(40)
    for (const { pages } of volumes) {
      expect(pages.length).toBeGreaterThanOrEqual(SIZE / 4)
      expect(pages.length).toBeLessThanOrEqual(1.25 * SIZE)
    }
    const dates = volumes.flatMap(({ pages }) => pages.map(({ date }) => date))
    expect(dates).toEqual(dates.toSorted())
  })

  test('have each page once, and different names that are folder names, whatever the dates', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 200 }), (pages) => {
        const volumes = volumesOf(pages, 10)
        const addresses = volumes.flatMap((volume) => volume.pages.map(({ address }) => address))
        expect(addresses.toSorted()).toEqual(pages.map(({ address }) => address).toSorted())
        expect(new Set(volumes.map(({ name }) => name)).size).toBe(volumes.length)
        for (const { name } of volumes) expect(name).toMatch(/^(?:undated|\d{4}(?:-\d\d){0,2})(?:-\d+)?$/)
        // The order in which pages are planned does not matter.
        expect(volumesOf(pages.toReversed(), 10)).toEqual(volumes)
      }),
    )
  })

  test.each([
    ['an article of an old day', [{ address: 'articles/new/', date: '2020-03-15' }]],
    ['an article of the newest day', [{ address: 'articles/new/', date: '2026-01-01' }]],
    ['an article without a date', [{ address: 'articles/new/' }]],
  ])('stay as they are, but for one, when %s is added', (_, added) => {
    const undated = daily('2000-01-01', 300, 'u').map(({ address }) => ({ address }))
    const before = volumesOf([...daily('2019-11-20', 2000), ...undated], SIZE)
    const after = volumesOf([...daily('2019-11-20', 2000), ...undated, ...added], SIZE)
    const known = new Set(before.map(contentOf))
    expect(after.filter((volume) => !known.has(contentOf(volume))).length).toBeLessThanOrEqual(1)
  })

  test('divide a day that has too many articles', () => {
    const busy = Array.from({ length: 500 }, (_, index) => ({ address: `${index}`, date: '2020-02-02' }))
    const volumes = volumesOf([...daily('2019-01-01', 500), ...busy], SIZE)
    expect(Math.max(...volumes.map(({ pages }) => pages.length))).toBeLessThanOrEqual(1.5 * SIZE)
  })
})
