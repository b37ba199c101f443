import { INDEXES_FILE, type IndexEntries, type IndexEntry } from './index/index-files.ts'
import { type DividedLanguages, divideLanguages } from './language-order.ts'
import {
  indexOpener,
  type LanguageIndex,
  type LoadFile,
  type Restrictions,
} from './pagefind/language-index.ts'
import { parseQuery, type Query } from './query.ts'
import { remembering } from './remembering.ts'
import { type SearchResult, searchIndexes } from './search-indexes.ts'
import { canHave, correct } from './spelling/correct.ts'
import { vocabularyLoader } from './spelling/load-vocabulary.ts'

/** What is searched, and how. */
export interface SearchOptions extends Restrictions {
  /** The languages of the page and of the reader, the most important first. */
  readonly preferred: readonly string[]
  /** The languages that the reader chose: `all`, or one of them. By default, it depends on the page and the query. */
  readonly language?: string | undefined
}

/** What was found in the languages that were searched. */
export interface FoundArticles extends SearchResult {
  /** The languages that were not searched, and may have more. */
  readonly unsearched: readonly string[]
  /** The query that was searched instead, as the one that was typed finds nothing. */
  readonly corrected?: string
}

interface OutwardSearch extends DividedLanguages {
  readonly typed: string
  readonly query: Query
  readonly restrictions: Restrictions
}

/** Searches a site. */
export interface Search {
  /**
   * Searches the languages of the page and of the reader, and the others if these do not have the words. If none has
   * them, searches for the words that were probably meant.
   *
   * @throws Error If no index can be loaded.
   */
  search(typed: string, options: SearchOptions): Promise<FoundArticles>
  /** Loads what is most likely needed for a search, before anything is typed. */
  prepare(preferred: readonly string[]): Promise<void>
  /** Returns the languages of the site, BCP 47 tags. */
  languages(): Promise<readonly string[]>
}

/** Searches a site by its own indexes. */
export interface SiteSearch extends Search {
  /** Returns the indexes of some languages. Those that fail to load are left out. */
  open(languages: readonly string[]): Promise<readonly LanguageIndex[]>
}

/**
 * Returns a function that searches a site. Each language has its own index, which is loaded when it is first searched.
 * What failed to load is tried again with the next search.
 */
export function siteSearch(load: LoadFile): SiteSearch {
  const openIndex = indexOpener(load)
  const vocabulary = vocabularyLoader(load)
  const loadEntries = remembering(
    async (path): Promise<IndexEntries> => JSON.parse(new TextDecoder().decode(await load(path))),
  )
  const entries = () => loadEntries(INDEXES_FILE)
  const loadIndex = remembering(async (language) => openIndex(language, await entryOf(language)))

  async function entryOf(language: string): Promise<IndexEntry> {
    const entry = (await entries())[language]
    if (!entry) throw new Error(`There is no search index for “${language}”.`)
    return entry
  }

  async function wordsNear(language: string) {
    const entry = await entryOf(language)
    return (key: string) => vocabulary(key, entry)
  }

  async function open(languages: readonly string[]): Promise<readonly LanguageIndex[]> {
    const loading = await Promise.allSettled(languages.map(loadIndex))
    const loaded = loading.flatMap((index) => (index.status === 'fulfilled' ? [index.value] : []))
    if (loaded.length === 0 && languages.length > 0) throw new Error('No search index could be loaded.')
    return loaded
  }

  async function searchIn(languages: readonly string[], query: Query, restrictions: Restrictions) {
    return searchIndexes(await open(languages), query, restrictions)
  }

  /** Returns the languages that can have all words of a query, as far as their vocabularies tell. */
  async function withWords(languages: readonly string[], { parts }: Query): Promise<readonly string[]> {
    const asked = await Promise.all(
      languages.map(async (language) =>
        (await canHave(parts, await wordsNear(language))) ? [language] : [],
      ),
    )
    return asked.flat()
  }

  async function corrected(
    typed: string,
    languages: readonly string[],
    { parts }: Query,
    restrictions: Restrictions,
  ): Promise<FoundArticles | undefined> {
    const meant = await Promise.all(
      languages.map(async (language) => {
        const correction = await correct(typed, parts, await wordsNear(language))
        return correction ? [{ ...correction, language }] : []
      }),
    )
    for (const { corrected: other, language } of meant.flat().sort((a, b) => a.cost - b.cost)) {
      const found = await searchIn([language], parseQuery(other), restrictions)
      if (found.hits.length > 0) return { ...found, unsearched: [], corrected: other }
    }
    return undefined
  }

  /** Searches the first languages, then the others, then for words that are spelled differently. */
  async function searchOutwards({
    typed,
    query,
    first,
    others,
    restrictions,
  }: OutwardSearch): Promise<FoundArticles> {
    const found = { ...(await searchIn(first, query, restrictions)), unsearched: others }
    if (found.hasWords || (found.hits.length === 0 && found.hasAllWords)) return found
    const more = await withWords(others, query)
    const all = more.length > 0 ? await searchIn([...first, ...more], query, restrictions) : found
    const foundMore = { ...all, unsearched: others.filter((language) => !more.includes(language)) }
    if (all.hasWords || found.hits.length > 0) return foundMore
    const meant = await corrected(typed, first, query, restrictions)
    if (meant || all.hits.length > 0) return meant ?? foundMore
    return (await corrected(typed, others, query, restrictions)) ?? { ...all, unsearched: [] }
  }

  return {
    open,
    languages: async () => Object.keys(await entries()),
    prepare: async (preferred) => {
      await open(divideLanguages(await entries(), preferred, '').first.slice(0, 1))
    },
    search: async (typed, options) => {
      const query = parseQuery(typed)
      const all = await entries()
      const { first, others } = divideLanguages(all, options.preferred, typed)
      if (query.terms.length === 0) return { ...(await searchIn([], query, options)), unsearched: [] }
      if (options.language !== undefined) {
        const chosen = options.language in all ? [options.language] : [...first, ...others]
        const found = await searchIn(chosen, query, options)
        const meant = found.hits.length > 0 ? undefined : await corrected(typed, chosen, query, options)
        return meant ?? { ...found, unsearched: [] }
      }
      return searchOutwards({ typed, query, first, others, restrictions: options })
    },
  }
}
