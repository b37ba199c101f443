import { type ArticleHit, articleHit } from './article-hit.ts'
import { type Candidate, candidates, FOUND } from './candidates.ts'
import { passageHits } from './hits.ts'
import type { FilterCounts } from './pagefind/engine.ts'
import type { LanguageIndex, Restrictions } from './pagefind/language-index.ts'
import type { Query } from './query.ts'
import { FIT } from './term-matches.ts'

/** Some of the articles that were found. */
export interface SearchPage {
  readonly hits: readonly ArticleHit[]
  /** Whether one of them has the words themselves, not only longer or other forms of them. */
  readonly hasWords: boolean
  /** Whether the search stopped before all articles were compared in which the query can be. */
  readonly isCut: boolean
  /** Loads the next articles; `undefined` if there are no more. */
  readonly next?: () => Promise<SearchPage>
}

/** The first articles, and what is known of all. */
export interface SearchResult extends SearchPage {
  /** Whether all words of the query are in one article, though perhaps not as the query wants them. */
  readonly hasAllWords: boolean
  /** The number of articles in which the query can be, by language. */
  readonly languages: ReadonlyMap<string, number>
  /** How many of them have each value of the filters that were loaded. */
  readonly counts: readonly FilterCounts[]
}

/**
 * The number of articles that are shown, and loaded, at first. With the scripts, programs and chunks of two languages, a
 * first search then has 20 requests.
 */
const FIRST_SIZE = 6
/** The number of articles of each later page. */
const PAGE_SIZE = 10
/** At most this many articles are loaded for a page. With everything else, a phrase has at most 40 requests. */
const MAX_COMPARED_ARTICLES = 24

/** Searches indexes, each of one language, and puts what was found in one order. */
export async function searchIndexes(
  indexes: readonly LanguageIndex[],
  query: Query,
  restrictions?: Restrictions,
): Promise<SearchResult> {
  const found = await Promise.all(indexes.map((index) => candidates(index, query, restrictions)))
  const lists = found.map((own) => own.candidates)
  const first = restrictions?.newestFirst
    ? await newestPage(
        lists.map((rest) => ({ rest, ready: [] })),
        query,
        FIRST_SIZE,
      )
    : await page(rank(lists), [], query, FIRST_SIZE)
  return {
    ...first,
    hasAllWords: found.some((own) => own.hasWords),
    languages: new Map(indexes.map(({ language }, index) => [language, lists[index]?.length ?? 0])),
    counts: found.flatMap(({ counts }) => counts),
  }
}

/**
 * Puts the candidates of all languages in one order: the surer ones first, then one of each language in turn. Scores
 * of different indexes cannot be compared, because the same word is rare in one of them and frequent in the other.
 */
function rank(languages: readonly (readonly Candidate[])[]): readonly Candidate[] {
  return FOUND.flatMap((kind) => {
    const lists = languages
      .map((all) => all.filter(({ found }) => found === kind))
      .sort((a, b) => (b[0]?.article.score ?? 0) - (a[0]?.article.score ?? 0))
    const longest = Math.max(0, ...lists.map(({ length }) => length))
    return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat()
  })
}

/**
 * Loads articles until there are enough, or no more that are likely to have the words. Those with the words exactly
 * come first, in all languages, and of these, those with all words in one passage.
 *
 * @param ready Articles that were loaded with an earlier page, but not shown.
 */
async function page(
  ranked: readonly Candidate[],
  ready: readonly CheckedHit[],
  query: Query,
  size = PAGE_SIZE,
): Promise<SearchPage> {
  let rest = ranked
  let checked = ready
  let loaded = 0
  while (rest.length > 0 && checked.length < size && loaded < MAX_COMPARED_ARTICLES) {
    // What was found by a shorter word is hardly ever right: `presidnet` by the stem of `president`.
    if (loaded > 0 && rest[0]?.found === 'shorter') break
    const batch = rest.slice(0, size)
    checked = [...checked, ...(await checkAll(batch, query))]
    rest = rest.slice(size)
    loaded += batch.length
  }
  if (checked.length < size && rest[0]?.found === 'shorter') rest = []
  const sorted = checked.toSorted((a, b) => b.fit - a.fit || b.terms - a.terms || b.together - a.together)
  const [shown, later] = [sorted.slice(0, size), sorted.slice(size)]
  const isCut = shown.length < size && rest.length > 0
  const more = rest.length + later.length > 0
  return { ...pageOf(shown, isCut), ...(more && { next: () => page(rest, later, query) }) }
}

/** The articles of a language, by date, newest first. */
interface DatedList {
  readonly rest: readonly Candidate[]
  /** Those that were loaded but not shown. */
  readonly ready: readonly CheckedHit[]
}

/** Loads the newest articles of all languages. An index tells the order of its articles, but not their dates. */
async function newestPage(lists: readonly DatedList[], query: Query, size = PAGE_SIZE): Promise<SearchPage> {
  const shown: CheckedHit[] = []
  const batch = Math.ceil(size / Math.max(1, lists.length))
  let left = lists
  let loaded = 0
  while (shown.length < size) {
    const isEmpty = ({ ready, rest }: DatedList) => ready.length === 0 && rest.length > 0
    const isFull = loaded >= MAX_COMPARED_ARTICLES
    if (left.some(isEmpty) && isFull) break
    left = await Promise.all(
      left.map(async (list) => {
        if (!isEmpty(list)) return list
        const next = list.rest.slice(0, batch)
        loaded += next.length
        return { rest: list.rest.slice(batch), ready: await checkAll(next, query) }
      }),
    )
    if (left.some(isEmpty)) continue
    const [newest] = left.flatMap(({ ready }) => ready[0] ?? []).sort(byDate)
    if (!newest) break
    shown.push(newest)
    left = left.map(({ rest, ready }) => ({ rest, ready: ready.filter((one) => one !== newest) }))
  }
  const more = left.some(({ rest, ready }) => rest.length + ready.length > 0)
  const later = left
  return {
    ...pageOf(shown, shown.length < size && more),
    ...(more && { next: () => newestPage(later, query) }),
  }
}

function byDate({ hit: a }: CheckedHit, { hit: b }: CheckedHit): number {
  const [first, second] = [a.date ?? '', b.date ?? '']
  return first < second ? 1 : first > second ? -1 : 0
}

function pageOf(shown: readonly CheckedHit[], isCut: boolean): SearchPage {
  return { hits: shown.map(({ hit }) => hit), hasWords: shown.some(({ fit }) => fit >= FIT.folded), isCut }
}

interface CheckedHit {
  readonly hit: ArticleHit
  readonly fit: number
  /** How many words of the query its best passage has. */
  readonly terms: number
  /** How well that passage fits, see `PassageHit.fit`. */
  readonly together: number
}

/** Loads articles. Leaves out those that do not have the words of the query. */
async function checkAll(batch: readonly Candidate[], query: Query): Promise<readonly CheckedHit[]> {
  const checked = await Promise.all(batch.map((candidate) => check(candidate, query)))
  return checked.flat()
}

async function check({ article, stems, found }: Candidate, query: Query): Promise<readonly CheckedHit[]> {
  const fragment = await article.load()
  const passages = passageHits(fragment, query, { places: article.places, stems })
  if (!passages) return []
  // What is said in the facts about an article is said of all of it.
  const [best] = passages.passages
  const terms = found === 'facts' ? query.terms.length : (best?.terms ?? 0)
  const together = found === 'facts' ? passages.fit : (best?.fit ?? 0)
  return [{ hit: articleHit(fragment, passages.passages), fit: passages.fit, terms, together }]
}
