import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createIndex } from 'pagefind'
import type { IndexEntry } from './index-files.ts'
import { pageForIndex } from './indexed-page.ts'
import { Vocabulary } from './vocabulary.ts'

/** Pagefind's scripts and styles are not published: the site has its own. */
const UNUSED = /^pagefind(?:-[\w-]+)?\.(?:js|css)$/
/** What is the same for all languages with the same stemmer. It stands once, beside the folders of the languages. */
const SHARED = /^wasm\.[\w-]+\.pagefind$/
const ENTRY = 'pagefind-entry.json'
/** Text that the site added is not indexed, because its words are from the article, and are found there. */
const GENERATED = '[data-article-body] [data-generated]'

/** The page of an article. */
export interface IndexedPage {
  /** The address without the base path of the site. */
  readonly url: string
  /** Its HTML. */
  readonly content: string
}

/**
 * Writes the index of a language. The caller has to `close` Pagefind.
 *
 * @param folder The folder of all indexes.
 * @returns What the browser must know of the index.
 * @throws Error If Pagefind cannot index a page.
 */
export async function writeIndex(
  folder: string,
  language: string,
  pages: readonly IndexedPage[],
): Promise<IndexEntry> {
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: [GENERATED] })
  if (!index) throw new Error(`Pagefind made no index for “${language}”: ${errors.join('; ')}`)
  const vocabulary = new Vocabulary()
  for (const page of pages) {
    const { content, text } = pageForIndex(page.content)
    vocabulary.add(text)
    const added = await index.addHTMLFile({ ...page, content })
    if (added.errors.length > 0)
      throw new Error(`Pagefind cannot index ${page.url}: ${added.errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  const entry: PagefindEntry = JSON.parse(
    Buffer.from(files.find(({ path }) => path === ENTRY)?.content ?? []).toString('utf8'),
  )
  const own = entry.languages[language]
  if (!own) throw new Error(`Pagefind made no index for “${language}”.`)
  const stemmer = `wasm.${own.wasm ?? 'unknown'}.pagefind`
  const words = vocabulary.files().map(({ from, text }) => {
    const path = `${language}/words/${createHash('sha256').update(text).digest('hex').slice(0, 10)}.txt`
    return { from, path, text }
  })
  for (const { path, text } of words) await write(join(folder, path), text)
  for (const { path, content } of files) {
    if (path === ENTRY || UNUSED.test(path) || (SHARED.test(path) && path !== stemmer)) continue
    await write(SHARED.test(path) ? join(folder, path) : join(folder, language, path), content)
  }
  await index.deleteIndex()
  return {
    hash: own.hash,
    wasm: own.wasm,
    articles: pages.length,
    words: words.map(({ from, path }) => [from, path]),
  }
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

/** The part that we use of Pagefind's entry file. */
interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>
}
