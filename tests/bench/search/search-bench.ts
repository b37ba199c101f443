import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { foldWords } from '../../../src/passage/fold-words.ts'
import type { ArticleHit } from '../../../src/search/article-hit.ts'
import { INDEX_FOLDER } from '../../../src/search/index/index-files.ts'
import type { LanguageIndex } from '../../../src/search/pagefind/language-index.ts'
import { parseQuery } from '../../../src/search/query.ts'
import { type SiteSearch, siteSearch } from '../../../src/search/site-search.ts'
import { buildAlone, createProject, type SeedFiles } from '../../site/build.ts'
import { corpus, seedOf } from './corpus.ts'
import { KINDS, type KnownItem, knownItems } from './known-items.ts'
import { measureSearchCost, type SearchCost } from './search-cost.ts'

/** What is measured, and on what. */
export interface SearchBenchOptions {
  /** A file with a known item a line, instead of those that are generated. */
  readonly queries?: string | undefined
  /** A folder of seeds, instead of the shared articles. */
  readonly seeds?: string | undefined
  /** The number of articles, if they are the shared ones. */
  readonly articles?: string | undefined
  readonly show?: boolean | undefined
}

/** How well known items are found. */
export interface FoundShare {
  readonly queries: number
  /** The share of those whose passage is the first of all that are shown, and among the first three. */
  readonly top1: number
  readonly top3: number
  /** The share of those whose article is among the first three pages that Pagefind alone returns. */
  readonly pagefind: number
}

/** What was measured. */
export interface SearchFigures {
  readonly articles: number
  readonly languages: number
  readonly byKind: Readonly<Record<string, FoundShare>>
  readonly all: FoundShare
  readonly wrongMarks: number
  /** Milliseconds of a query in Node, as the median, without the network. */
  readonly ms: number
  /** Kilobytes and requests of a further query, as the mean. */
  readonly further: { readonly kB: number; readonly requests: number }
  readonly cost: SearchCost
}

const ARTICLES = 300
const QUERIES = 250
const SHOWN_PASSAGES = 3

/** Builds a site and searches it for known items. */
export async function measureSearch(options: SearchBenchOptions): Promise<SearchFigures> {
  const { dist, items } = await siteOf(options)
  const sent: number[] = []
  const site = siteSearch(async (path) => {
    const bytes = await readFile(join(dist, INDEX_FOLDER, path))
    sent.push(/\.(?:json|txt)$/.test(path) ? gzipSync(bytes).length : bytes.length)
    return new Uint8Array(bytes)
  })
  const built = builtArticles(dist)
  const languageOf = ({ article, language }: KnownItem) =>
    language ?? [...built].find(([slug, { id }]) => isNamed(article, slug, id))?.[1].language ?? 'en'
  const results: Result[] = []
  const times: number[] = []
  for (const item of items) {
    const preferred = ['en', languageOf(item)]
    const start = performance.now()
    const { hits, corrected } = await site.search(item.query, { preferred, filters: {}, newestFirst: false })
    times.push(performance.now() - start)
    const rank = hits
      .flatMap((hit) => {
        const shown = hit.passages.slice(0, SHOWN_PASSAGES)
        return shown.length > 0 ? shown.map(({ text }) => ({ hit, text })) : [{ hit, text: '' }]
      })
      .findIndex(({ hit, text }) => isRight(item, hit, text, built))
    const wrong = await wrongMarks(site, corrected ?? item.query, hits)
    results.push({
      item,
      rank,
      wrong,
      pagefind: await isFoundByPagefind(site, item, languageOf(item), built),
    })
    if (options.show && (rank < 0 || rank > 2 || wrong.length > 0))
      console.log(
        `${item.kind} (${item.language}): ${item.query} → ${rank} ${corrected ?? ''} ${wrong.join(', ')}`,
      )
  }
  const entries = await site.languages()
  return {
    articles: built.size,
    languages: entries.length,
    byKind: Object.fromEntries(
      KINDS.map((kind) => [kind, shareOf(results.filter(({ item }) => item.kind === kind))]),
    ),
    all: shareOf(results),
    wrongMarks: results.reduce((sum, { wrong }) => sum + wrong.length, 0),
    ms: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0,
    further: {
      kB: sent.reduce((sum, bytes) => sum + bytes, 0) / 1000 / items.length,
      requests: sent.length / items.length,
    },
    cost: await measureSearchCost(dist),
  }
}

/** Builds the site of a bench: of a folder of seeds, or of the shared articles. */
export async function siteOf(
  options: SearchBenchOptions,
): Promise<{ readonly dist: string; readonly items: readonly KnownItem[] }> {
  const articles = options.seeds ? [] : corpus(Number(options.articles ?? ARTICLES))
  const seeds: SeedFiles = options.seeds
    ? Object.fromEntries(
        readdirSync(options.seeds, { recursive: true, encoding: 'utf8', withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => {
            const path = join(parentPath, name)
            return [path.slice(join(options.seeds ?? '', '/').length), readFileSync(path)]
          }),
      )
    : Object.fromEntries(articles.map((article) => [`${article.id}.md`, seedOf(article)]))
  console.log(`Building a site of ${Object.keys(seeds).length} seeds …`)
  const project = await createProject('search-bench', seeds)
  const { code, output } = await buildAlone(project)
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`)
  const items = options.queries
    ? readFileSync(options.queries, 'utf8')
        .trim()
        .split('\n')
        .map((line): KnownItem => JSON.parse(line))
    : knownItems(articles, QUERIES)
  return { dist: project.dist, items }
}

interface Result {
  readonly item: KnownItem
  /** Before how many of the passages that are shown the right one is; less than 0 if it is not there. */
  readonly rank: number
  /** The words that are marked although the query does not mean them. */
  readonly wrong: readonly string[]
  readonly pagefind: boolean
}

function shareOf(results: readonly Result[]): FoundShare {
  const share = (isFound: (result: Result) => boolean) =>
    results.length === 0 ? 0 : results.filter(isFound).length / results.length
  return {
    queries: results.length,
    top1: share(({ rank }) => rank === 0),
    top3: share(({ rank }) => rank >= 0 && rank < 3),
    pagefind: share(({ pagefind }) => pagefind),
  }
}

function isRight(
  { article, words }: KnownItem,
  { url }: { readonly url: string },
  text: string,
  built: ReadonlyMap<string, BuiltArticle>,
): boolean {
  const slug = decodeURI(url).split('/').at(-2) ?? ''
  const isArticle = isNamed(article, slug, built.get(slug)?.id)
  return isArticle && (words === '' || keyOf(text).includes(keyOf(words)))
}

/** Whether a known item names an article: by its id, the name of its file, or the last part of its address. */
function isNamed(article: string, slug: string, id: string | undefined): boolean {
  return [article, article.replace(/\.\w+$/, '')].some((name) => name === slug || name === id)
}

/** Returns the marked words that neither begin with a word of the query nor have its stem. */
async function wrongMarks(
  site: SiteSearch,
  query: string,
  hits: readonly ArticleHit[],
): Promise<readonly string[]> {
  const parts = foldWords(query)
  const keys = [
    ...parts.map(({ form }) => form),
    keyOf(query),
    ...parseQuery(query).terms.map(({ text }) => text.letters),
  ]
  const wrong: string[] = []
  for (const { language, passages } of hits) {
    const [index] = await site.open([new Intl.Locale(language).language])
    for (const { text, marks } of passages) {
      for (const { start, end } of marks) {
        const marked = text.slice(start, end)
        const own = foldWords(marked).map(({ form }) => form)
        const begins = [...own, keyOf(marked)].some((form) => keys.some((key) => form.startsWith(key)))
        if (!begins && !(await haveSameStem(index, own, keys))) wrong.push(marked)
      }
    }
  }
  return wrong
}

async function haveSameStem(
  index: LanguageIndex | undefined,
  marked: readonly string[],
  keys: readonly string[],
): Promise<boolean> {
  if (!index) return false
  const [own, wanted] = await Promise.all([index.search(marked), index.search(keys)])
  return own[0]?.stems.some((stem) => wanted[0]?.stems.includes(stem)) ?? false
}

/** Asks Pagefind as its own script would, without a check of what it returns. */
async function isFoundByPagefind(
  site: SiteSearch,
  item: KnownItem,
  language: string,
  built: ReadonlyMap<string, BuiltArticle>,
): Promise<boolean> {
  const [index] = await site.open([new Intl.Locale(language).language])
  const volumes = (await index?.search(foldWords(item.query).map(({ form }) => form))) ?? []
  const found = volumes.flatMap(({ articles }) => articles).sort((a, b) => b.score - a.score)
  for (const article of found.slice(0, 3)) {
    const { url } = await article.load()
    if (isRight({ ...item, words: '' }, { url }, '', built)) return true
  }
  return false
}

/** Reads the ids and languages of articles from their pages, by the last part of their addresses. */
function builtArticles(dist: string): ReadonlyMap<string, BuiltArticle> {
  const slugs = readdirSync(join(dist, 'articles'))
  return new Map(
    slugs.flatMap((slug) => {
      const page = readFileSync(join(dist, 'articles', slug, 'index.html'), 'utf8')
      const tag = /<article [^>]*data-article=[^>]*>/.exec(page)?.[0] ?? ''
      const [id, language] = ['data-article', 'lang'].map(
        (name) => new RegExp(` ${name}="([^"]+)"`).exec(tag)?.[1],
      )
      return id && language ? [[slug, { id, language }] as const] : []
    }),
  )
}

interface BuiltArticle {
  readonly id: string
  readonly language: string
}

function keyOf(text: string): string {
  return foldWords(text)
    .map(({ form }) => form)
    .join('')
}
