import { describe, expect, test } from 'vitest'
import { FACET_NAMES, facetEntries, facetPath } from '../../../src/lists/facets.ts'
import { listPages } from '../../../src/lists/list-pages.ts'
import { nameSlug } from '../../../src/lists/name-slug.ts'

describe('the slug of a name', () => {
  test.each([
    ['Kazakhstan', 'kazakhstan'],
    ['TEHRAN', 'tehran'],
    ['  Mehdi   Safari ', 'mehdi-safari'],
    ['U.S.', 'us'],
    ['US', 'us'],
    ['St. Petersburg', 'st-petersburg'],
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['#Iran', 'iran'],
    ['2.0', '2-0'],
    ['20', '20'],
    ['Übersee', 'übersee'],
    ['U\u0308bersee', 'übersee'],
    ['İzmir', 'izmir'],
    ['گزارش\u200cها', 'گزارشها'],
    ['运河', '运河'],
    ['ＡＢＣ', 'abc'],
    ['../../etc', 'etc'],
    ['a/b', 'a-b'],
    ['🎉', 'u1f389'],
    ['…', 'u2026'],
    ['con', 'con-name'],
    ['हिन्दी', 'हिन्दी'],
  ])('of %j is %j', (name, slug) => {
    expect(nameSlug(name)).toBe(slug)
  })

  test('is never too long for a file, and tells long names apart', () => {
    const [one, other] = [nameSlug(`${'書'.repeat(100)}a`), nameSlug(`${'書'.repeat(100)}b`)]
    expect(Buffer.byteLength(one)).toBeLessThanOrEqual(120)
    expect(one).not.toBe(other)
  })
})

function article(slug: string, values: { tags?: string[]; byline?: string; date?: string; place?: string }) {
  const { tags = [], date, ...names } = values
  return {
    slug,
    language: 'en',
    publisher: undefined,
    title: { text: slug },
    tags,
    ...(date && { date: { iso: date } }),
    ...{ byline: undefined, place: undefined, ...names },
  }
}

const options = {
  label: (_: string, entry: { name: string; language: string }) => entry,
  compare: (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0),
}

describe('facets', () => {
  test('treat a name in other capitals as the same, shown as most articles write it', () => {
    const entries = facetEntries('places', [
      article('a', { place: 'TEHRAN' }),
      article('b', { place: 'Tehran' }),
      article('c', { place: 'Tehran' }),
    ])
    expect(entries.map(({ name, slug, articles }) => [name, slug, articles.length])).toEqual([
      ['Tehran', 'tehran', 3],
    ])
  })

  test('list an article once, even if it has a name twice', () => {
    const [entry] = facetEntries('topics', [article('a', { tags: ['Grain', 'grain'] })])
    expect(entry?.articles).toHaveLength(1)
  })

  test('have a page for every link', () => {
    const articles = [
      article('a', { tags: ['Grain', 'C++'], byline: 'Ada', place: 'Rasht', date: '2022-07-27' }),
    ]
    const paths = listPages(articles, options).map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        'archive/',
        'topics/',
        facetPath('topics', 'C++'),
        facetPath('authors', 'ADA'),
      ]),
    )
  })

  test('have no pages if there are no names', () => {
    const paths = listPages([article('a', {})], options).map(({ path }) => path)
    expect(paths).toEqual(['archive/', 'languages/', 'languages/en/'])
    expect(FACET_NAMES).toContain('publishers')
  })

  test('of 10,000 articles and names are divided into pages of 100', () => {
    const articles = Array.from({ length: 10_000 }, (_, index) =>
      article(`a-${index}`, {
        tags: ['Everything', `Topic ${index % 1000}`],
        byline: `Author ${index}`,
        date: new Date(Date.UTC(2024, 0, 1) - index * 8_000_000).toISOString().slice(0, 10),
      }),
    )
    const pages = listPages(articles, options)
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length)
    for (const page of pages) {
      const count = page.kind === 'names' ? page.names.length : page.calendar.entries.length
      expect(count).toBeLessThanOrEqual(100)
    }
    // Pages are kept by their props, so these may not grow with the site.
    expect(Math.max(...pages.map((page) => JSON.stringify(page).length))).toBeLessThan(60_000)
    expect(pages.find(({ path }) => path === 'topics/everything/')).toMatchObject({
      calendar: { count: 10_000, entries: { length: 30 } },
    })
  })
})
