import { INDEX_FOLDER, LANGUAGES_FILE } from './index/index-files.ts'
import type { PagefindApi } from './pagefind.ts'
import type { Query } from './query.ts'
import { type SearchPage, searchIndexes } from './search-indexes.ts'

/**
 * Searches all languages of the site, each with its own index. Pagefind can merge indexes, but would then use the
 * stemmer of the first language for all of them. Indexes are loaded with the first search. If one fails to load, it is
 * left out, and the next search tries again.
 *
 * @throws Error If no index can be loaded.
 */
export async function search(query: Query): Promise<SearchPage> {
  const languages = await indexLanguages()
  if (languages.length === 0 || query.terms.length === 0) return { hits: [] }
  const loading = await Promise.allSettled(languages.map(loadIndex))
  const loaded = loading.flatMap((index) => (index.status === 'fulfilled' ? [index.value] : []))
  if (loaded.length === 0) throw new Error('No search index could be loaded.')
  return searchIndexes(loaded, query)
}

const indexes = new Map<string, Promise<PagefindApi>>()
let failures = 0

function loadIndex(language: string): Promise<PagefindApi> {
  const known = indexes.get(language)
  if (known) return known
  // Browsers do not load a module again from an address where it has failed.
  const retry = failures > 0 ? `?retry=${failures}` : ''
  const path = `${import.meta.env.BASE_URL}${INDEX_FOLDER}/${language}/pagefind.js${retry}`
  const loading: Promise<PagefindApi> = import(/* @vite-ignore */ path)
  indexes.set(language, loading)
  loading.catch(() => {
    failures++
    indexes.delete(language)
  })
  return loading
}

async function indexLanguages(): Promise<readonly string[]> {
  const response = await fetch(`${import.meta.env.BASE_URL}${INDEX_FOLDER}/${LANGUAGES_FILE}`)
  if (!response.ok) throw new Error(`The list of search indexes answered ${response.status}.`)
  return response.json()
}
