import type { ArticleFragment } from './fragment.ts'
import { generatedHeadingKey, type HitSection, hitSection } from './hit-section.ts'
import { type PassageHit, passageHits } from './hits.ts'
import { INDEX_FOLDER, LANGUAGES_FILE } from './index-files.ts'
import { fragmentOfPage } from './indexed-text.ts'
import type { Query } from './query.ts'

/** An article in which a query was found. */
export interface ArticleHit {
  readonly url: string
  readonly title: string
  /** Whether the site chose the title. */
  readonly isTitleGenerated: boolean
  /** The introduction of the article, see `standfirst`. */
  readonly standfirst: string
  /** Whether the site chose the standfirst from the text. */
  readonly isExcerpt: boolean
  /** BCP 47 tag. */
  readonly language: string
  /** Calendar date, `YYYY-MM-DD`. */
  readonly date: string | undefined
  /** The best passage first; empty if only the title was found. */
  readonly passages: readonly SectionHit[]
  /** The title, the headings and all passages. Links to a passage must distinguish its words from all of these. */
  readonly texts: readonly string[]
}

/** A passage in which a query was found. */
export interface SectionHit extends PassageHit {
  /** The section of the passage, if it has a heading. */
  readonly section: HitSection | undefined
}

/** Some of the articles that were found. */
export interface SearchPage {
  readonly hits: readonly ArticleHit[]
  /** Loads the next articles; `undefined` if there are no more. */
  readonly next?: () => Promise<SearchPage>
}

/** The part that we use of Pagefind's browser API (pagefind.app/docs/api). */
interface PagefindApi {
  search(text: string): Promise<{ results: readonly PagefindResult[] }>
}

interface PagefindResult {
  readonly score: number
  data(): Promise<ArticleFragment>
}

/** The number of articles that are loaded at once. */
const PAGE_SIZE = 10

/**
 * Searches all languages of the site, each with its own index. Pagefind can merge indexes, but would then use the
 * stemmer of the first language for all of them. Indexes are loaded with the first search. If one fails to load, it is
 * left out, and the next search tries again.
 *
 * @throws Error If no index can be loaded.
 */
export async function search(query: Query): Promise<SearchPage> {
  const languages = await indexLanguages()
  if (languages.length === 0 || query.text === '') return { hits: [] }
  const answers = await Promise.allSettled(
    languages.map(async (language) => (await loadIndex(language)).search(query.text)),
  )
  const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.results] : []))
  if (found.length === 0) throw new Error('No search index could be loaded.')
  return page(
    found.flat().sort((a, b) => b.score - a.score),
    query,
  )
}

async function page(results: readonly PagefindResult[], query: Query): Promise<SearchPage> {
  const hits: ArticleHit[] = []
  let rest = results
  while (hits.length < PAGE_SIZE && rest.length > 0) {
    const fragments = await Promise.all(rest.slice(0, PAGE_SIZE).map((result) => result.data()))
    rest = rest.slice(PAGE_SIZE)
    for (const fragment of fragments.map(fragmentOfPage)) {
      const passages = passageHits(fragment, query)
      if (passages) hits.push(articleHit(fragment, passages))
    }
  }
  const remaining = rest
  return remaining.length > 0 ? { hits, next: () => page(remaining, query) } : { hits }
}

function articleHit(fragment: ArticleFragment, hits: readonly PassageHit[]): ArticleHit {
  const { url, meta, anchors } = fragment
  const { title = '', standfirst = '', excerpt, date, generated, language = '' } = meta
  const texts = [title, ...anchors.map(({ id, text }) => text || (meta[generatedHeadingKey(id)] ?? ''))]
  const passages = hits.map((hit) => ({ ...hit, section: hitSection(fragment, hit.id) }))
  return {
    url,
    title,
    isTitleGenerated: generated === 'yes',
    standfirst,
    isExcerpt: excerpt === 'yes',
    language,
    date,
    passages,
    texts,
  }
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
