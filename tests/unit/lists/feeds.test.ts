import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import { formatAtom } from '../../../src/feeds/atom.ts'
import { type FeedArticle, feedEntries } from '../../../src/feeds/feed-entries.ts'
import { sitemap } from '../../../src/feeds/sitemap.ts'
import { timestamp } from '../../../src/feeds/timestamp.ts'

const urlOf = (address: string) => new URL(address, 'https://news.example').href

function article(slug: string, date: string | undefined, others: Partial<FeedArticle> = {}): FeedArticle {
  return {
    slug,
    title: { text: `About ${slug}`, generated: false },
    language: 'en',
    date: date === undefined ? undefined : { iso: date },
    byline: undefined,
    publisher: undefined,
    standfirst: { text: '', generated: false },
    tags: [],
    history: undefined,
    ...others,
  }
}

const CORRECTED = article('grain', '2022-07-27', {
  history: {
    editions: [
      { date: '2022-07-27', sha256: 'a'.repeat(64), passages: 'k3x9' },
      { date: '2022-08-03', reason: 'A number was wrong.', sha256: 'b'.repeat(64), passages: 'k3x9' },
    ],
    passages: [
      {
        id: 'k3x9',
        tag: 'p',
        texts: { 1: 'Ten ships left.', 2: 'Nine ships left.' },
      },
    ],
    headings: [],
  },
})

describe('the feed', () => {
  test('has articles and corrections, newest first', () => {
    const entries = feedEntries([article('later', '2022-08-01'), CORRECTED], urlOf)
    expect(entries.map(({ title, summary, updated }) => [title, summary, updated])).toEqual([
      ['Corrected: About grain', 'Corrected 3 August 2022: A number was wrong.', '2022-08-03T00:00:00Z'],
      ['About later', '', '2022-08-01T00:00:00Z'],
      ['About grain', '', '2022-07-27T00:00:00Z'],
    ])
    expect(entries[0]?.address).toBe('https://news.example/articles/grain/changes/#edition-2')
  })

  test('has at most 30 articles, and none without a date', () => {
    const many = Array.from({ length: 40 }, (_, index) => article(`a-${index}`, '2022'))
    expect(feedEntries([...many, article('undated', undefined)], urlOf)).toHaveLength(30)
    expect(feedEntries([article('undated', undefined)], urlOf)).toEqual([])
  })

  test('is well-formed, whatever its texts have', () => {
    const hostile = article('ä-&', '2022-07-27', {
      title: { text: '</title><script>&"\u0000\uD800', generated: false },
      byline: 'A & B <c>',
      tags: ['"x"'],
    })
    const xml = formatAtom({
      title: 'A & B',
      subtitle: '<',
      language: 'en',
      address: 'https://news.example/feed.xml',
      home: 'https://news.example/',
      entries: feedEntries([hostile], urlOf),
    })
    const document = new DOMParser({
      errorHandler: (level: string, message: unknown) => {
        throw new Error(`${level}: ${message}`)
      },
    }).parseFromString(xml, 'text/xml')
    const textOf = (name: string) => document.getElementsByTagName(name)[1]?.textContent
    expect(textOf('title')).toBe('</title><script>&"\uFFFD')
    expect(textOf('id')).toBe('https://news.example/articles/%C3%A4-&/')
    expect(textOf('name')).toBe('A & B <c>')
    expect(textOf('updated')).toBe('2022-07-27T00:00:00Z')
  })
})

test.each([
  ['2022', '2022-01-01T00:00:00Z'],
  ['2022-07', '2022-07-01T00:00:00Z'],
  ['2022-07-27', '2022-07-27T00:00:00Z'],
  ['2022-07-27T06:00', '2022-07-27T06:00:00Z'],
  ['2022-07-27T06:00:30+02:00', '2022-07-27T04:00:30Z'],
])('the date %s begins at %s', (iso, expected) => {
  expect(timestamp(iso)).toBe(expected)
})

describe('the sitemap', () => {
  const pages = ['a', 'b', 'c'].map((name) => ({ url: urlOf(`/${name}/`), changed: '2022-08-03' }))
  const fileUrl = (name: string) => urlOf(`/${name}.xml`)

  test('is one file, if it can be', () => {
    const [file, ...others] = sitemap(pages, fileUrl)
    expect(others).toEqual([])
    expect(file?.content).toContain(
      '<url><loc>https://news.example/b/</loc><lastmod>2022-08-03</lastmod></url>',
    )
  })

  test('is divided, if there are more pages than a file can have', () => {
    const files = sitemap(pages, fileUrl, 2)
    expect(files.map(({ name, content }) => [name, content.match(/<loc>[^<]+/g)])).toEqual([
      ['sitemap', ['<loc>https://news.example/sitemap-1.xml', '<loc>https://news.example/sitemap-2.xml']],
      ['sitemap-1', ['<loc>https://news.example/a/', '<loc>https://news.example/b/']],
      ['sitemap-2', ['<loc>https://news.example/c/']],
    ])
  })
})
