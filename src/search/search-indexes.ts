import { type ArticleHit, articleHit } from './article-hit.ts'
import { type Candidate, candidates, FOUND } from './candidates.ts'
import { passageHits } from './hits.ts'
import type { PagefindApi } from './pagefind.ts'
import type { Query } from './query.ts'
import { FIT } from './term-matches.ts'

/** Some of the articles that were found. */
export interface SearchPage {
  readonly hits: readonly ArticleHit[]
  /** Loads the next articles; `undefined` if there are no more. */
  readonly next?: () => Promise<SearchPage>
}

/** The number of articles that are shown, and that are loaded, at once. */
const PAGE_SIZE = 10
/** At most this many articles are loaded to find those that have the words exactly. */
const MAX_COMPARED_ARTICLES = 30

/** Searches indexes, each of one language, and puts what was found in one order. */
export async function searchIndexes(indexes: readonly PagefindApi[], query: Query): Promise<SearchPage> {
  return page(rank(await Promise.all(indexes.map((index) => languageCandidates(index, query)))), [], query)
}

async function languageCandidates(pagefind: PagefindApi, query: Query): Promise<readonly Candidate[]> {
  const known = new Map<string, Candidate>()
  for (const forms of query.indexForms) {
    for (const candidate of await candidates(pagefind, forms)) {
      if (!known.has(candidate.result.id)) known.set(candidate.result.id, candidate)
    }
  }
  return [...known.values()]
}

/**
 * Puts the candidates of all languages in one order: the surer ones first, then one of each language in turn. Scores
 * of different indexes cannot be compared, because the same word is rare in one of them and frequent in the other.
 */
function rank(languages: readonly (readonly Candidate[])[]): readonly Candidate[] {
  return FOUND.flatMap((kind) => {
    const lists = languages
      .map((all) => all.filter(({ found }) => found === kind))
      .sort((a, b) => (b[0]?.result.score ?? 0) - (a[0]?.result.score ?? 0))
    const longest = Math.max(0, ...lists.map(({ length }) => length))
    return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat()
  })
}

/**
 * Loads articles until there are enough that have the words exactly, or no more that are likely to have them. Those
 * come first, in all languages.
 *
 * @param ready Articles that were loaded with an earlier page, but not shown.
 */
async function page(
  ranked: readonly Candidate[],
  ready: readonly CheckedHit[],
  query: Query,
): Promise<SearchPage> {
  let rest = ranked
  let checked = ready
  let loaded = 0
  while (rest[0] && loaded < MAX_COMPARED_ARTICLES) {
    const exact = checked.filter(({ fit }) => fit === FIT.exact)
    const isEnough = rest[0].found === 'stem' ? exact.length >= PAGE_SIZE : checked.length >= PAGE_SIZE
    if (isEnough) break
    const batch = rest.slice(0, PAGE_SIZE)
    checked = [...checked, ...(await Promise.all(batch.map((candidate) => check(candidate, query)))).flat()]
    rest = rest.slice(PAGE_SIZE)
    loaded += batch.length
  }
  // What was found by a shorter word is hardly ever right, so it is not loaded without end.
  if (checked.length < PAGE_SIZE && rest[0]?.found === 'shorter') rest = []
  const sorted = checked.toSorted((a, b) => b.fit - a.fit)
  const [hits, later] = [sorted.slice(0, PAGE_SIZE).map(({ hit }) => hit), sorted.slice(PAGE_SIZE)]
  if (hits.length === 0 && rest.length > 0) return page(rest, [], query)
  return rest.length + later.length > 0 ? { hits, next: () => page(rest, later, query) } : { hits }
}

interface CheckedHit {
  readonly hit: ArticleHit
  readonly fit: number
}

/** Loads an article. Returns an empty list if it does not have the words of the query. */
async function check({ result }: Candidate, query: Query): Promise<readonly CheckedHit[]> {
  const fragment = await result.data()
  const found = passageHits(fragment, query)
  return found ? [{ hit: articleHit(fragment, found.passages), fit: found.fit }] : []
}
