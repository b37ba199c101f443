import type { ArticleFragment } from './fragment.ts'
import { type PassageHit, passageHits } from './hits.ts'
import { INDEX_FOLDER, LANGUAGES_FILE } from './index-files.ts'
import type { Query } from './query.ts'

/** An article in which a query was found. */
export interface ArticleHit {
  readonly url: string
  readonly title: string
  /** The title was chosen by the site. */
  readonly isTitleGenerated: boolean
  /** Calendar date, `YYYY-MM-DD`. */
  readonly date: string | undefined
  /** Best first; empty where only the title was found. */
  readonly passages: readonly PassageHit[]
}

/** Some of the articles that were found. */
export interface SearchPage {
  readonly hits: readonly ArticleHit[]
  /** There are more: `next` brings them. */
  readonly next?: () => Promise<SearchPage>
}

/** Of Pagefind's browser API, the part that is used (pagefind.app/docs/api). */
interface PagefindApi {
  search(text: string): Promise<{ results: readonly PagefindResult[] }>
  mergeIndex(path: string, options: { language: string }): Promise<void>
}

interface PagefindResult {
  data(): Promise<ArticleFragment>
}

/** How many articles are shown at once. */
const PAGE_SIZE = 10
/** So many fragments are asked for at once: a query of rare phrases reads through many. */
const BATCH = 10

let loading: Promise<PagefindApi | undefined> | undefined

/**
 * Searches all languages of the site. The index is loaded with the first search; one that failed is tried again.
 *
 * @throws Error where the index cannot be loaded.
 */
export async function search(query: Query): Promise<SearchPage> {
  loading ??= load()
  const pagefind = await loading.catch((error: unknown) => {
    loading = undefined
    throw error
  })
  if (!pagefind || query.text === '') return { hits: [] }
  const { results } = await pagefind.search(query.text)
  return page(results, query)
}

async function page(results: readonly PagefindResult[], query: Query): Promise<SearchPage> {
  const hits: ArticleHit[] = []
  let rest = results
  while (hits.length < PAGE_SIZE && rest.length > 0) {
    const batch = rest.slice(0, Math.min(BATCH, PAGE_SIZE - hits.length))
    rest = rest.slice(batch.length)
    for (const fragment of await Promise.all(batch.map((result) => result.data()))) {
      const passages = passageHits(fragment, query)
      const { title = '', date, generated } = fragment.meta
      if (passages)
        hits.push({ url: fragment.url, title, isTitleGenerated: generated === 'yes', date, passages })
    }
  }
  const remaining = rest
  return remaining.length > 0 ? { hits, next: () => page(remaining, query) } : { hits }
}

/** Loads the index of the first language and merges the others into it. */
async function load(): Promise<PagefindApi | undefined> {
  const response = await fetch(`/${INDEX_FOLDER}/${LANGUAGES_FILE}`)
  if (!response.ok) throw new Error(`The list of search indexes answered ${response.status}.`)
  const languages: readonly string[] = await response.json()
  const [first, ...others] = languages
  if (first === undefined) return undefined
  const api: PagefindApi = await import(/* @vite-ignore */ `/${INDEX_FOLDER}/${first}/pagefind.js`)
  for (const language of others) await api.mergeIndex(`/${INDEX_FOLDER}/${language}/`, { language })
  return api
}
