import { INDEX_FOLDER, INDEXES_FILE, type IndexEntries } from './index/index-files.ts'
import { divideLanguages } from './language-order.ts'
import { indexOpener, type LanguageIndex, type Restrictions } from './pagefind/language-index.ts'
import type { Query } from './query.ts'
import { type SearchResult, searchIndexes } from './search-indexes.ts'

/** What is searched, and how. */
export interface SearchOptions extends Restrictions {
  /** The languages of the page and of the reader, the most important first. */
  readonly preferred: readonly string[]
  /** Whether all languages are searched, not only those of the page and the reader. */
  readonly everywhere: boolean
}

/** What was found in the languages that were searched. */
export interface FoundArticles extends SearchResult {
  /** The languages that were not searched. */
  readonly unsearched: readonly string[]
}

/**
 * Searches the languages of the page and of the reader, each with its own index, and the others if these do not have
 * the words. Indexes are loaded with the first search. If one fails to load, it is left out, and the next search tries
 * again.
 *
 * @throws Error If no index can be loaded.
 */
export async function search(typed: string, query: Query, options: SearchOptions): Promise<FoundArticles> {
  const entries = await indexEntries()
  const { first, others } = divideLanguages(entries, options.preferred, typed)
  if (options.everywhere) return searchLanguages([...first, ...others], [], query, options)
  const found = await searchLanguages(first, others, query, options)
  if (found.hasWords || others.length === 0) return found
  return searchLanguages([...first, ...others], [], query, options)
}

async function searchLanguages(
  languages: readonly string[],
  unsearched: readonly string[],
  query: Query,
  restrictions: Restrictions,
): Promise<FoundArticles> {
  const loading = await Promise.allSettled(languages.map(loadIndex))
  const loaded = loading.flatMap((index) => (index.status === 'fulfilled' ? [index.value] : []))
  if (loaded.length === 0 && languages.length > 0) throw new Error('No search index could be loaded.')
  return { ...(await searchIndexes(loaded, query, restrictions)), unsearched }
}

const open = indexOpener(loadFile)
const indexes = new Map<string, Promise<LanguageIndex>>()
let list: Promise<IndexEntries> | undefined

async function loadIndex(language: string): Promise<LanguageIndex> {
  const entry = (await indexEntries())[language]
  if (!entry) throw new Error(`There is no search index for “${language}”.`)
  const index = indexes.get(language) ?? open(language, entry)
  indexes.set(language, index)
  index.catch(() => indexes.delete(language))
  return index
}

/** Returns what the site has of indexes, by language. */
function indexEntries(): Promise<IndexEntries> {
  list ??= loadFile(INDEXES_FILE).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)))
  list.catch(() => {
    list = undefined
  })
  return list
}

async function loadFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(`${import.meta.env.BASE_URL}${INDEX_FOLDER}/${path}`)
  if (!response.ok) throw new Error(`The search index answered ${response.status} for ${path}.`)
  return new Uint8Array(await response.arrayBuffer())
}
