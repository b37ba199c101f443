import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { normalise } from '../../src/passage/flatten.ts'
import { foldSearchLetters } from '../../src/passage/fold-letters.ts'
import { match } from '../../src/passage/link/match.ts'
import { parseLink } from '../../src/passage/link/parse-link.ts'
import { type Passage, selectedWords } from '../../src/passage/passage.ts'
import { hitLink } from '../../src/search/hit-link.ts'
import { INDEX_FOLDER, INDEXES_FILE, type IndexEntries } from '../../src/search/index/index-files.ts'
import { startSearchIndex } from '../../src/search/index/search-index.ts'
import { indexOpener, type LanguageIndex } from '../../src/search/pagefind/language-index.ts'
import { parseQuery } from '../../src/search/query.ts'
import { searchIndexes } from '../../src/search/search-indexes.ts'
import { type SiteSearch, siteSearch } from '../../src/search/site-search.ts'
import { multilingualArticles } from './multilingual.ts'
import { articleOf } from './seed.ts'

interface ArticlePage {
  readonly path: string
  readonly html: string
  readonly passages: readonly Passage[]
}

/** The least number of articles of a volume, so that some languages have several. */
const VOLUME_SIZE = 2

const LANGUAGES = ['en', 'de', 'fr', 'pl', 'el', 'tr', 'ar', 'fa', 'hi', 'zh', 'ja', 'ko']

/** All kinds of blocks besides paragraphs, and words in the forms that Pagefind does not index. */
const OTHER_BLOCKS = `
- Wheat for Cairo, ~~forty~~ <ins>thirty</ins> <u>heavy</u> sacks in a hold—“dry”—<mark>sealed</mark> by <bdi>Ionescu</bdi>
- <u>Underlined…</u> in Łódź, Ærø, Straße, the O’Brien shop, dell’isola, a ﬁne expan-
  sion of the well-
  known house
- Barley[^barley] for Tunis, **loaded** at night

> A sailor never counts the sacks.

| Ship | Tonnes |
| --- | --- |
| Razoni | 26527 |
| Polarnet | 12000 |

[^barley]: Sunflower oil followed, says the [harbour office](https://example.org/office).

    It left in August.
`

describe('the words of articles in many languages', () => {
  let folder: string
  const pages = new Map<string, ArticlePage[]>()
  const indexes = new Map<string, LanguageIndex>()

  beforeAll(async () => {
    const seeds = resolve(import.meta.dirname, '../../seeds')
    const seed = await readFile(join(seeds, '000_abd6853839a1e8d9.txt'), 'utf8')
    const all = multilingualArticles()
    const shared = LANGUAGES.flatMap(
      (language) =>
        all.find(({ file, ...own }) => own.language.startsWith(language) && file.startsWith(language)) ?? [],
    )
    const texts = [
      { language: 'en', name: 'seed.txt', text: seed },
      { language: 'en', name: 'blocks.md', text: OTHER_BLOCKS },
      ...shared.map(({ language, file, body }) => ({ language, name: file, text: body })),
    ]
    for (const { language: tag, name, text } of texts) {
      const { language } = new Intl.Locale(tag)
      pages.set(language, [...(pages.get(language) ?? []), await pageOf(name, text)])
    }
    const site = await mkdtemp(join(tmpdir(), 'found-words-'))
    folder = join(site, INDEX_FOLDER)
    const planned = [...pages].flatMap(([language, own]) =>
      own.map(({ path }, index) => ({
        address: path.slice(1),
        language,
        key: path,
        date: String(2000 + index),
      })),
    )
    const contents = new Map([...pages.values()].flat().map(({ path, html }) => [path.slice(1), html]))
    const indexer = startSearchIndex(site, planned, { get: () => undefined, put() {} }, VOLUME_SIZE)
    for (const address of indexer.order) await indexer.add(address, () => contents.get(address) ?? '')
    await indexer.finish()
    const entries: IndexEntries = JSON.parse(await readFile(join(folder, INDEXES_FILE), 'utf8'))
    const open = indexOpener(async (path) => new Uint8Array(await readFile(join(folder, path))))
    for (const [language, entry] of Object.entries(entries))
      indexes.set(language, await open(language, entry))
    expect(entries.en?.volumes.length).toBeGreaterThan(1)
  })
  afterAll(async () => {
    await rm(dirname(folder), { recursive: true })
  })

  test.each(LANGUAGES)(
    'each leads to a passage that holds it, with the word marked: %s',
    async (language) => {
      const lost: string[] = []
      for (const page of pages.get(language) ?? []) {
        const words = new Set(page.passages.flatMap(({ text }) => wordsOf(text, language)))
        expect(words.size).toBeGreaterThan(20)
        for (const word of [...words, ...words.values().filter(hasPersianLetters).map(inArabicLetters)]) {
          const problem = await problemOf(word, page, indexes.get(language))
          if (problem !== undefined) lost.push(`${word}: ${problem}`)
        }
      }
      expect(lost).toEqual([])
    },
  )

  test.each(LANGUAGES)(
    'words that are in no article find only words that begin like them: %s',
    async (language) => {
      const wrong: string[] = []
      const words = (pages.get(language) ?? []).flatMap(({ passages }) =>
        passages.flatMap(({ text }) => wordsOf(text, language)),
      )
      for (const word of absentWords([...new Set(words)])) {
        const { hits } = await searchIndexes([...indexes.values()], parseQuery(word))
        for (const { passages, language: own } of hits) {
          for (const { text, marks } of passages) {
            for (const { start, end } of marks) {
              const marked = text.slice(start, end)
              const isRight = begins(marked, word) || (await haveSameStem(indexes.get(own), marked, word))
              if (!isRight) wrong.push(`${word}: ${marked}`)
            }
          }
        }
      }
      expect(wrong).toEqual([])
    },
  )

  describe('and what a search in them loads', () => {
    let loaded: { readonly path: string; readonly bytes: number }[]
    let site: SiteSearch
    beforeEach(() => {
      loaded = []
      site = siteSearch(async (path) => {
        const bytes = await readFile(join(folder, path))
        loaded.push({ path, bytes: bytes.length })
        return new Uint8Array(bytes)
      })
    })
    const search = (typed: string) =>
      site.search(typed, { preferred: ['en', 'de'], filters: {}, newestFirst: false })
    const paths = (part: string) => loaded.map(({ path }) => path).filter((path) => path.includes(part))

    test('at first, at most 20 files with 300 kB, of the languages of the reader', async () => {
      const { hits, unsearched } = await search('project')
      expect(hits.length).toBeGreaterThan(0)
      expect(unsearched.length).toBe(LANGUAGES.length - 2)
      expect(loaded.length).toBeLessThanOrEqual(20)
      expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(300_000)
      expect(new Set(paths('pf_meta').map((path) => path.slice(0, 2)))).toEqual(new Set(['de', 'en']))
    })

    test('one program for all languages without a stemmer', async () => {
      const { hits } = await site.search('2020', {
        preferred: [],
        language: 'all',
        filters: {},
        newestFirst: false,
      })
      expect(hits.length).toBeGreaterThanOrEqual(0)
      expect(new Set(paths('pf_meta').map((path) => path.slice(0, 2)))).toEqual(new Set(LANGUAGES))
      expect(new Set(paths('wasm')).size).toBe(paths('wasm').length)
      expect(paths('wasm.unknown').length).toBe(1)
    })

    test('no article for a phrase whose words stand apart', async () => {
      const { hits } = await search('"tonnes ship razoni"')
      expect(hits).toEqual([])
      expect(paths('fragment')).toEqual([])
      expect(loaded.length).toBeLessThanOrEqual(12)
    })

    test.each([
      ['"the well known house"', 'well- known'],
      ['"in a hold dry sealed by Ionescu"', 'dry'],
      ['"dell’isola, a fine expansion"', 'dell’isola'],
      ['"the O’Brien shop"', 'O’Brien'],
    ])('a phrase is found with hyphens, dashes and apostrophes: %s', async (typed, words) => {
      const { hits } = await search(typed)
      const [first] = hits.flatMap(({ passages }) => passages)
      const [mark] = first?.marks ?? []
      expect(first?.text.slice(mark?.start, mark?.end)).toContain(words)
    })

    test('another language, if it alone has the words', async () => {
      const { hits, unsearched } = await search('Łódź')
      expect(hits.map(({ language }) => language)).toContain('en')
      expect(unsearched.length).toBe(LANGUAGES.length - 2)
      const { hits: foreign } = await search('プロジェクト')
      expect(foreign.map(({ language }) => language)).toEqual(['ja'])
    })

    test('a list of words, if one was meant that is spelled otherwise', async () => {
      const { hits, corrected } = await search('Ioensco')
      expect(corrected).toBe('Ionescu')
      expect(hits.length).toBe(1)
    })
  })
})

async function pageOf(name: string, text: string): Promise<ArticlePage> {
  const { html: body, article } = await articleOf(text, { name })
  const path = `/articles/${name}/`
  // Anchors of former passages and headings.
  const former = body.replace(/<(?=p |h2 )/g, '<span id="former" data-former></span><')
  const language = `data-pagefind-meta="language:${new Intl.Locale(article.language).language}"`
  const html = `<html><body><main data-pagefind-body><article ${language}><div data-article-body>${former}</div></article></main></body></html>`
  const { document } = parseHTML(html)
  for (const added of document.querySelectorAll('[data-passage] [data-generated]')) added.remove()
  const passages = Array.from(document.querySelectorAll('[data-passage]'), ({ id, textContent }) => ({
    id,
    text: normalise(textContent ?? ''),
  }))
  return { path, html, passages }
}

async function problemOf(
  word: string,
  { path, passages }: ArticlePage,
  index: LanguageIndex | undefined,
): Promise<string | undefined> {
  const { hits } = await searchIndexes(index ? [index] : [], parseQuery(word))
  const found = hits.find(({ url }) => decodeURI(url) === path)
  if (!found) return 'the article is not found'
  const key = keyOf(word)
  const isMarked = found.passages.some(({ text, marks }) =>
    marks.some(({ start, end }) => keyOf(text.slice(start, end)).includes(key)),
  )
  if (!isMarked) return 'it is not marked'
  const astray = found.passages.slice(0, 2).find((hit) => {
    const [target] = parseLink(new URL(hitLink('/', hit, []), 'http://localhost'))
    const selection = target?.kind === 'words' && match(passages, target.address)
    return !selection || !hit.text.includes(selectedWords(passages, selection))
  })
  return astray && `the link to “${astray.text}” leads to other words`
}

function hasPersianLetters(word: string): boolean {
  return /[یک]/.test(word)
}

/** A Persian word as it is typed on an Arabic keyboard. */
function inArabicLetters(word: string): string {
  return word.replaceAll('ی', 'ي').replaceAll('ک', 'ك')
}

/** Words with a slip: two letters exchanged, one changed, or another ending. */
function absentWords(words: readonly string[]): readonly string[] {
  const long = words.filter((word) => word.length > 3)
  const some = long.filter((_, index) => index % Math.ceil(long.length / 20) === 0)
  const known = new Set(words.map(keyOf))
  return some
    .flatMap((word) => [
      word.slice(0, -2) + word.slice(-1) + word.slice(-2, -1),
      `${word.slice(0, 1)}q${word.slice(2)}`,
      `${word.slice(0, 3)}zqx`,
    ])
    .filter((word) => !known.has(keyOf(word)))
}

function begins(marked: string, word: string): boolean {
  return (
    keyOf(marked).startsWith(keyOf(word)) ||
    marked.split(/[-’']/).some((part) => keyOf(part).startsWith(keyOf(word)))
  )
}

async function haveSameStem(index: LanguageIndex | undefined, one: string, other: string): Promise<boolean> {
  const [response] = (await index?.search([keyOf(one), keyOf(other)])) ?? []
  return response !== undefined && new Set(response.stems).size === 1
}

function wordsOf(text: string, language: string): readonly string[] {
  return Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
}

function keyOf(word: string): string {
  return foldSearchLetters(word).replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}
