import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createIndex } from 'pagefind'
import type { IndexEntry } from './index-files.ts'
import { pageForIndex } from './indexed-page.ts'

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
  for (const page of pages) {
    const added = await index.addHTMLFile({ ...page, content: pageForIndex(page.content) })
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
  for (const { path, content } of files) {
    if (path === ENTRY || UNUSED.test(path) || (SHARED.test(path) && path !== stemmer)) continue
    const target = SHARED.test(path) ? join(folder, path) : join(folder, language, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
  await index.deleteIndex()
  return { hash: own.hash, wasm: own.wasm, articles: pages.length }
}

/** The part that we use of Pagefind's entry file. */
interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>
}
