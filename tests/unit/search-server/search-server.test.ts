import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { match } from '../../../src/passage/link/match.ts'
import { parseLink } from '../../../src/passage/link/parse-link.ts'
import { selectedWords } from '../../../src/passage/passage.ts'
import { hitLink } from '../../../src/search/hit-link.ts'
import type { SearchPage } from '../../../src/search/search-indexes.ts'
import { bulkLines } from '../../../src/search/server/bulk-lines.ts'
import { indexDefinition } from '../../../src/search/server/index-definition.ts'
import { type PassageDocument, passageDocuments } from '../../../src/search/server/passage-document.ts'
import { serverSearch } from '../../../src/search/server/server-search.ts'
import type { SearchOptions } from '../../../src/search/site-search.ts'
import { articleOf } from '../seed.ts'
import { fakeServer } from './fake-server.ts'

const HARBOUR = `---
title: The harbour of Odesa
date: 2022-07-27
byline: Jane Doe
language: en
---

Two ships left the harbour on Monday.

## Grain

The harbour master counted the sacks of grain. He was counting until midnight.

Nobody in Łódź knew of it.
`
const FERRY =
  'date 2021-01-05\nThe ferry sails on Sunday, whatever the harbour office says.\n\nIt sails again on Monday.\n'
const HAFEN = `---
title: Der Hafen
language: de
---

Im Hafen lagen zwei Schiffe.
`

const OPTIONS: SearchOptions = { preferred: ['en'], filters: {}, newestFirst: false }

describe('a search by a server', () => {
  const documents: PassageDocument[] = []
  let requests: unknown[]

  beforeAll(async () => {
    for (const [slug, text, name] of [
      ['harbour', HARBOUR, 'harbour.md'],
      ['ferry', FERRY, 'ferry.txt'],
      ['hafen', HAFEN, 'hafen.md'],
    ] as const) {
      const { article, history } = await articleOf(text, { name })
      documents.push(...passageDocuments({ ...article, slug, earlierSlugs: [] }, history))
    }
  })
  beforeEach(() => {
    requests = []
  })
  const search = (typed: string, options: Partial<SearchOptions> = {}) =>
    serverSearch(fakeServer(documents, requests)).search(typed, { ...OPTIONS, ...options })
  const found = async (typed: string, options?: Partial<SearchOptions>) =>
    (await search(typed, options)).hits.map(({ url, passages }) => [
      url,
      ...passages.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)).join('|')),
    ])

  test.each([
    ['a word', 'ferry', {}, [['/articles/ferry/', 'ferry']]],
    ['another form of a word, which the server finds', 'sack', {}, [['/articles/harbour/', 'sacks']]],
    ['all forms of a word in a passage', 'count', {}, [['/articles/harbour/', 'counted|counting']]],
    ['a phrase', '"harbour master"', {}, [['/articles/harbour/', 'harbour master']]],
    ['no phrase whose words stand apart', '"master grain"', {}, []],
    ['no article with an excluded word, wherever it is', 'grain -ships', {}, []],
    ['other articles', 'Monday -ships', {}, [['/articles/ferry/', 'Monday']]],
    ['words with any letters', 'Łódź', {}, [['/articles/harbour/', 'Łódź']]],
    ['nothing for a word that no article has', 'quartz', {}, []],
    ['nothing for no words', ' ', {}, []],
    ['articles of a language', 'ferry', { language: 'de' }, []],
    ['articles of a year', 'Monday', { filters: { year: ['2022'] } }, [['/articles/harbour/', 'Monday']]],
    [
      'articles of an author',
      'Monday',
      { filters: { author: ['Jane Doe'] } },
      [['/articles/harbour/', 'Monday']],
    ],
  ])('finds %s', async (_, typed, options, expected) => {
    expect(await found(typed, options)).toEqual(expected)
  })

  test('sorts by date if the reader wants that', async () => {
    const { hits } = await search('Monday', { newestFirst: true })
    expect(hits.map(({ date }) => date)).toEqual(['2022-07-27', '2021-01-05'])
    expect(requests).toMatchObject([{ sort: [{ date: { order: 'desc' } }, '_score'] }])
  })

  test('says what each article is, in which section its passage is, and how many there are', async () => {
    const { hits, counts, languages } = await search('sacks')
    expect(hits).toMatchObject([
      {
        title: 'The harbour of Odesa',
        isTitleGenerated: false,
        language: 'en',
        date: '2022-07-27',
        byline: 'Jane Doe',
        passages: [{ section: { heading: 'Grain', isGenerated: false } }],
      },
    ])
    expect(languages).toEqual(new Map([['en', 1]]))
    expect(counts).toMatchObject([{ year: { 2022: 1 } }])
    expect(await serverSearch(fakeServer(documents, [])).languages()).toEqual(['en', 'de'])
  })

  test('links to the words that were found', async () => {
    const [hit] = (await search('sacks')).hits
    const [passage] = hit?.passages ?? []
    if (!hit || !passage) throw new Error('Nothing was found.')
    const [target] = parseLink(new URL(hitLink(hit.url, passage, hit.texts), 'http://localhost'))
    const passages = [{ id: passage.id, text: passage.text }]
    const selection = target?.kind === 'words' && match(passages, target.address)
    expect(selection && selectedWords(passages, selection)).toBe('sacks')
  })

  test('goes on with the next articles, as long as there are some', async () => {
    const [first] = documents
    if (!first) throw new Error('There are no documents.')
    const many = Array.from({ length: 25 }, (_, index) => ({ ...first, article: `articles/a${index}/` }))
    let page: SearchPage = await serverSearch(fakeServer(many, requests)).search('ships', OPTIONS)
    const urls = page.hits.map(({ url }) => url)
    while (page.next) {
      page = await page.next()
      urls.push(...page.hits.map(({ url }) => url))
    }
    expect(new Set(urls).size).toBe(25)
    expect(requests.length).toBe(3)
  })

  test('fails if the server does', async () => {
    const failing = serverSearch(() => Promise.reject(new Error('The search server answered 503.')))
    await expect(failing.search('ships', OPTIONS)).rejects.toThrow('503')
  })
})

describe('an export for a server', () => {
  test('has two lines of JSON for each passage, with its article, place and words', async () => {
    const { article, history } = await articleOf(HARBOUR, { name: 'harbour.md' })
    const documents = passageDocuments({ ...article, slug: 'harbour', earlierSlugs: [] }, history)
    const lines = bulkLines(documents, 'news').trimEnd().split('\n')
    expect(lines.length).toBe(2 * documents.length)
    const [action, document] = lines.map((line) => JSON.parse(line))
    expect(action).toEqual({ index: { _index: 'news', _id: `harbour#${documents[0]?.passage}` } })
    expect(document).toMatchObject({
      article: 'articles/harbour/',
      order: 0,
      text: { en: 'Two ships left the harbour on Monday.' },
    })
  })

  test('has an analyser for each language, and describes every field of a document', async () => {
    const { article, history } = await articleOf(HARBOUR, { name: 'harbour.md' })
    const documents = passageDocuments({ ...article, slug: 'harbour', earlierSlugs: [] }, history)
    const { properties } = indexDefinition(['en', 'fa', 'xx', 'en']).mappings
    expect(properties.text.properties).toEqual({
      en: { type: 'text', analyzer: 'english' },
      fa: { type: 'text', analyzer: 'persian' },
      xx: { type: 'text', analyzer: 'standard' },
    })
    for (const document of documents)
      for (const field of Object.keys(document)) expect(Object.keys(properties)).toContain(field)
  })
})
