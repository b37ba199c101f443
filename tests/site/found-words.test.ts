import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveOnFreePort } from '../../scripts/serve.mjs'
import { normalise } from '../../src/passage/flatten.ts'
import { foldForSearch } from '../../src/passage/fold.ts'
import { match } from '../../src/passage/link/match.ts'
import { parseLink } from '../../src/passage/link/parse-link.ts'
import { type Passage, selectedWords } from '../../src/passage/passage.ts'
import type { ArticleFragment } from '../../src/search/fragment.ts'
import { hitLink } from '../../src/search/hit-link.ts'
import { passageHits } from '../../src/search/hits.ts'
import { fragmentOfPage } from '../../src/search/indexed-text.ts'
import { parseQuery } from '../../src/search/query.ts'
import { buildCorrectedArticles } from './corrected-articles.ts'

/** The part that we use of Pagefind's script, which the build writes beside each index. */
interface Pagefind {
  options(options: { readonly basePath: string }): Promise<void>
  search(text: string): Promise<{ results: readonly { data(): Promise<ArticleFragment> }[] }>
}

/** The page of an article. */
interface ArticlePage {
  readonly path: string
  readonly language: string
  readonly passages: readonly Passage[]
}

/** Chinese words that Pagefind's dictionary splits differently from that of ICU: 驶向北方, 三年. */
const CUT_OTHERWISE = ['北方', '三年']

describe('each word of a corrected article', () => {
  let pages: readonly ArticlePage[]
  let dist: string
  let server: Awaited<ReturnType<typeof serveOnFreePort>>

  beforeAll(async () => {
    ;({ dist } = await buildCorrectedArticles('found-words'))
    server = await serveOnFreePort(dist)
    pages = await readArticles(dist)
  })
  afterAll(() => server.close())

  test('is tested in six articles with anchors of former headings and passages', async () => {
    expect(pages).toHaveLength(6)
    for (const { path } of pages) {
      expect(await readFile(join(dist, path, 'index.html'), 'utf8')).toContain('data-former')
    }
  })

  test.each(['en', 'de', 'fa', 'zh'])(
    'leads to a passage that holds it, with the word marked: %s',
    async (language) => {
      const pagefind = await openIndex(language)
      const lost: string[] = []
      for (const page of pages.filter((candidate) => candidate.language === language)) {
        const words = new Set(page.passages.flatMap(({ text }) => wordsOf(text, language)))
        if (language === 'zh') for (const word of CUT_OTHERWISE) words.delete(word)
        expect(words.size).toBeGreaterThan(20)
        for (const word of words) {
          const problem = problemOf(await find(pagefind, word, page.path), word, page.passages)
          if (problem !== undefined) lost.push(`${word}: ${problem}`)
        }
      }
      expect(lost).toEqual([])
    },
  )

  async function openIndex(language: string): Promise<Pagefind> {
    const folder = `pagefind/${language}/`
    const pagefind: Pagefind = await import(pathToFileURL(join(dist, folder, 'pagefind.js')).href)
    await pagefind.options({ basePath: server.address + folder })
    return pagefind
  }

  async function find(pagefind: Pagefind, word: string, path: string): Promise<ArticleFragment | undefined> {
    const { results } = await pagefind.search(parseQuery(word).text)
    const fragments = await Promise.all(results.map((result) => result.data()))
    const found = fragments.find(({ url }) => new URL(url, server.address).pathname === path)
    return found && fragmentOfPage(found)
  }
})

function problemOf(
  fragment: ArticleFragment | undefined,
  word: string,
  passages: readonly Passage[],
): string | undefined {
  if (!fragment) return 'the article is not found'
  const hits = passageHits(fragment, parseQuery(word)) ?? []
  if (hits.length === 0) return 'no passage is found'
  const folded = foldForSearch(word).text
  const isMarked = hits.some(({ text, marks }) =>
    marks.some(({ start, end }) => foldForSearch(text.slice(start, end)).text.includes(folded)),
  )
  if (!isMarked) return 'it is not marked'
  const astray = hits.find((hit) => {
    const [target] = parseLink(new URL(hitLink('/', hit, []), 'http://localhost'))
    const selection = target?.kind === 'words' && match(passages, target.address)
    return !selection || !hit.text.includes(selectedWords(passages, selection))
  })
  return astray && `the link to “${astray.text}” leads to other words`
}

async function readArticles(dist: string): Promise<readonly ArticlePage[]> {
  const slugs = await readdir(join(dist, 'articles'))
  return Promise.all(
    slugs.map(async (slug) => {
      const path = `/articles/${slug}/`
      const { document } = parseHTML(await readFile(join(dist, path, 'index.html'), 'utf8'))
      const article = document.querySelector('[data-article]')
      for (const added of document.querySelectorAll('[data-passage] [data-generated]')) added.remove()
      const passages = Array.from(document.querySelectorAll('[data-passage]'), ({ id, textContent }) => ({
        id,
        text: normalise(textContent ?? ''),
      }))
      const { language } = new Intl.Locale(article?.getAttribute('lang') ?? '')
      return { path, language, passages }
    }),
  )
}

function wordsOf(text: string, language: string): readonly string[] {
  return Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
}
