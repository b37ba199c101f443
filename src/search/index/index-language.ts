import { createHash } from 'node:crypto'
import { createIndex } from 'pagefind'
import type { IndexEntry } from './index-files.ts'
import { pageForIndex } from './indexed-page.ts'
import { Vocabulary, type VocabularyFile } from './vocabulary.ts'

/** Pagefind's scripts and styles are not published: the site has its own. */
const UNUSED = /^pagefind(?:-[\w-]+)?\.(?:js|css)$/
/** What is the same for all languages with the same stemmer. It stands once, beside the folders of the languages. */
const SHARED = /^wasm\.[\w-]+\.pagefind$/
const ENTRY = 'pagefind-entry.json'
/** Text that the site added is not indexed, because its words are from the article, and are found there. */
const GENERATED = '[data-article-body] [data-generated]'

/** At most this many pages wait for Pagefind, which is another process. */
const MAX_WAITING = 16

/** The page of an article. */
export interface IndexedPage {
  /** The address without the base path of the site. */
  readonly url: string
  /** Its HTML. */
  readonly content: string
}

/** The index of a language. */
export interface BuiltIndex {
  /** What the browser must know of it. */
  readonly entry: IndexEntry
  /** Its files, by path within the folder of all indexes. */
  readonly files: readonly IndexFile[]
}

/** See `BuiltIndex`. */
export interface IndexFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** Makes the index of a language. */
export interface LanguageIndexer {
  /** Adds a page. Resolves when the next one can be added, which may be before this one is indexed. */
  add(page: IndexedPage): Promise<void>
  /** Returns the index of all pages that were added. */
  finish(): Promise<BuiltIndex>
}

/**
 * Starts the index of a language. Pagefind numbers the pages in the order in which they are added. The caller has to
 * `close` Pagefind.
 *
 * @throws Error If Pagefind cannot index the language or, from `add` and `finish`, a page.
 */
export async function indexLanguage(language: string): Promise<LanguageIndexer> {
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: [GENERATED] })
  if (!index) throw new Error(`Pagefind made no index for “${language}”: ${errors.join('; ')}`)
  const vocabulary = new Vocabulary()
  let waiting: Promise<void>[] = []
  let articles = 0

  async function addPage(url: string, content: string): Promise<void> {
    const added = await index?.addHTMLFile({ url, content })
    if (added && added.errors.length > 0)
      throw new Error(`Pagefind cannot index ${url}: ${added.errors.join('; ')}`)
  }

  return {
    async add({ url, content: html }) {
      const { content, text } = pageForIndex(html)
      vocabulary.add(text)
      articles++
      const adding = addPage(url, content)
      // It is awaited later, and must not end the process until then.
      adding.catch(() => undefined)
      waiting.push(adding)
      if (waiting.length < MAX_WAITING) return
      const all = waiting
      waiting = []
      await Promise.all(all)
    },
    async finish() {
      await Promise.all(waiting)
      const { files } = await index.getFiles()
      await index.deleteIndex()
      return builtIndex(language, files, vocabulary.files(), articles)
    },
  }
}

function builtIndex(
  language: string,
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
  vocabulary: readonly VocabularyFile[],
  articles: number,
): BuiltIndex {
  const entry: PagefindEntry = JSON.parse(
    Buffer.from(files.find(({ path }) => path === ENTRY)?.content ?? []).toString('utf8'),
  )
  const own = entry.languages[language]
  if (!own) throw new Error(`Pagefind made no index for “${language}”.`)
  const stemmer = `wasm.${own.wasm ?? 'unknown'}.pagefind`
  const words = vocabulary.map(({ from, text }) => {
    const path = `${language}/words/${createHash('sha256').update(text).digest('hex').slice(0, 10)}.txt`
    return { from, path, content: text }
  })
  const used = files.filter(
    ({ path }) => path !== ENTRY && !UNUSED.test(path) && (!SHARED.test(path) || path === stemmer),
  )
  return {
    entry: { hash: own.hash, wasm: own.wasm, articles, words: words.map(({ from, path }) => [from, path]) },
    files: [
      ...words.map(({ path, content }) => ({ path, content })),
      ...used.map(({ path, content }) => ({
        path: SHARED.test(path) ? path : `${language}/${path}`,
        content,
      })),
    ],
  }
}

/** The part that we use of Pagefind's entry file. */
interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>
}
