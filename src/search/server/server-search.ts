import { parseQuery } from '../query.ts'
import type { SearchPage } from '../search-indexes.ts'
import type { FoundArticles, Search, SearchOptions } from '../site-search.ts'
import { FIT } from '../term-matches.ts'
import { excludedRequest, languagesRequest, type ServerQuery, searchRequest } from './search-request.ts'
import { articleCount, countsOf, hitsOf, type ServerResponse } from './search-response.ts'

/** Asks a search server: sends the body of a `_search` request, and returns its answer. */
export type AskServer = (request: object) => Promise<ServerResponse>

/** The number of articles of a page. */
const PAGE_SIZE = 10

/**
 * Returns a function that searches a site by a server with the interface of Elasticsearch and OpenSearch, for archives
 * whose index is too large for a browser. The server has the documents of `npm run export`. A word of the query can be in
 * any passage or fact of an article; all words must be in one passage or in the facts. The server knows other forms of
 * words; there is no search for words with a slip.
 */
export function serverSearch(ask: AskServer): Search {
  return {
    languages: async () => Object.keys(countsOf(await ask(languagesRequest())).language ?? {}),
    // There is nothing to load.
    prepare: async () => {},
    search: async (typed, options) => {
      const query = parseQuery(typed)
      if (query.terms.length === 0) return NOTHING
      const excluded =
        query.excluded.length > 0
          ? Object.keys(countsOf(await ask(excludedRequest(query))).excluded ?? {})
          : []
      const { response, ...page } = await pageOf(ask, { query, excluded }, options, 0)
      const { language = {}, ...counts } = countsOf(response)
      return {
        ...page,
        hasAllWords: page.hits.length > 0,
        languages: new Map(Object.entries(language)),
        counts: [counts],
        unsearched: [],
      }
    },
  }
}

const NOTHING: FoundArticles = {
  hits: [],
  hasWords: false,
  hasAllWords: false,
  isCut: false,
  languages: new Map(),
  counts: [],
  unsearched: [],
}

async function pageOf(
  ask: AskServer,
  wanted: Pick<ServerQuery, 'query' | 'excluded'>,
  options: SearchOptions,
  from: number,
): Promise<SearchPage & { readonly response: ServerResponse }> {
  const language = options.language === 'all' ? undefined : options.language
  const response = await ask(searchRequest({ ...options, ...wanted, language, from, size: PAGE_SIZE }))
  const hits = hitsOf(response, wanted.query)
  const isMore = articleCount(response) > from + PAGE_SIZE && response.hits.hits.length === PAGE_SIZE
  return {
    response,
    hits,
    hasWords: hits.some(({ passages }) => passages.some(({ fit }) => fit >= FIT.folded)),
    isCut: false,
    ...(isMore && { next: () => pageOf(ask, wanted, options, from + PAGE_SIZE) }),
  }
}
