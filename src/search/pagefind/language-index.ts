import type { IndexEntry } from '../index/index-files.ts'
import { FORM_WEIGHT, keyOf } from '../index/index-forms.ts'
import type { ArticleFragment } from './article-fragment.ts'
import { type EngineIndex, type EngineResult, type FilterCounts, startEngine } from './engine.ts'

/** Loads a file of the folder of indexes, by its path in that folder. */
export type LoadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>

/** The chosen values of each filter. An article must have one of each. */
export type Filters = Readonly<Record<string, readonly string[]>>

/** How an index is asked, besides the words. */
export interface Restrictions {
  readonly filters: Filters
  /** Whether the newest articles come first. Articles without a date are then left out. */
  readonly newestFirst: boolean
}

/** The index of a language. */
export interface LanguageIndex {
  readonly language: string
  /** Asks for the articles with some words. A word finds those that begin with its stem, see `FoundArticle`. */
  search(forms: readonly string[], restrictions?: Restrictions): Promise<IndexResponse>
  /** All values of all filters. */
  filters(): Promise<FilterCounts>
}

/** What an index answered. */
export interface IndexResponse {
  /** The stems of the words that were searched. */
  readonly stems: readonly string[]
  readonly articles: readonly FoundArticle[]
  /** The values of the filters that were loaded, with the number of articles that were found. */
  readonly counts: FilterCounts
}

/**
 * An article that Pagefind found. If no word of the index begins with a word of the query, Pagefind searches for the
 * longest one with which that word begins: `k` for `Khamenie`.
 */
export interface FoundArticle {
  readonly id: string
  readonly score: number
  /** Where words were found in the text, in order. */
  readonly places: readonly FoundPlace[]
  /** The words of the index that were found in the text. */
  readonly words: ReadonlySet<string>
  /** The words of the index that were found in each field of the metadata. */
  readonly metadata: ReadonlyMap<string, readonly string[]>
  load(): Promise<ArticleFragment>
}

/** A place at which a word was found. */
export interface FoundPlace {
  /** The number of the word among the words of the article. */
  readonly location: number
  /** The word of the index: a stem, in languages that have stems. */
  readonly word: string
  /** Whether this is one of the added forms, which stand behind the text, so that its place says nothing. */
  readonly isForm: boolean
  /** Whether other words of the query were found at the same place, in a compound. */
  readonly isShared: boolean
}

/** The weight of added forms as Pagefind stores it. */
const STORED_FORM_WEIGHT = Math.trunc(FORM_WEIGHT * 24)
const NO_RESTRICTIONS: Restrictions = { filters: {}, newestFirst: false }
/** All files of an index begin with it, before the content. */
const SIGNATURE_LENGTH = 'pagefind_dcd'.length
const NO_STEMMER = 'unknown'

/**
 * Returns a function that opens the indexes of languages. An engine is loaded once for all languages without a stemmer.
 */
export function indexOpener(load: LoadFile): (language: string, entry: IndexEntry) => Promise<LanguageIndex> {
  const engines = new Map<string, ReturnType<typeof startEngine>>()
  const engine = (stemmer: string) => {
    const started = engines.get(stemmer) ?? read(load, `wasm.${stemmer}.pagefind`).then(startEngine)
    engines.set(stemmer, started)
    started.catch(() => engines.delete(stemmer))
    return started
  }
  return async (language, { hash, wasm }) => {
    const [open, metadata] = await Promise.all([
      engine(wasm ?? NO_STEMMER),
      read(load, `${language}/pagefind.${hash}.pf_meta`),
    ])
    return languageIndex(language, open(metadata), load)
  }
}

function languageIndex(language: string, index: EngineIndex, load: LoadFile): LanguageIndex {
  const loadOnce = remembering((path) => read(load, `${language}/${path}`))
  const loadChunk = remembering(async (name) => index.loadChunk(await loadOnce(`index/${name}.pf_index`)))
  const loadFilter = remembering(async (name) =>
    index.loadFilterChunk(await loadOnce(`filter/${name}.pf_filter`)),
  )
  const loadFragment = remembering<ArticleFragment>(async (id) =>
    JSON.parse(new TextDecoder().decode(await read(load, `${language}/fragment/${id}.pf_fragment`))),
  )
  return {
    language,
    search: async (forms, { filters, newestFirst } = NO_RESTRICTIONS) => {
      const query = forms.map(keyOf).join(' ')
      const chosen = JSON.stringify(filters)
      await Promise.all([
        ...index.chunksFor(query).map(loadChunk),
        ...index.filterChunks(chosen).map(loadFilter),
      ])
      const response = index.search(query, chosen, newestFirst ? 'date:desc' : '')
      return {
        stems: response.search_keywords,
        articles: response.results.map((result) => foundArticle(result, loadFragment)),
        counts: response.filtered_counts,
      }
    },
    filters: async () => {
      await Promise.all(index.filterChunks().map(loadFilter))
      return index.filters()
    },
  }
}

function foundArticle(
  { p: id, s: score, scores, l, vms }: EngineResult,
  load: (id: string) => Promise<ArticleFragment>,
): FoundArticle {
  return {
    id,
    score,
    places: l.map(({ w, l: location, v }) => ({
      location,
      word: v.ws,
      isForm: w === STORED_FORM_WEIGHT,
      // The similarities of all words at a place are added up, and that of one is less than 1.
      isShared: v.lb > 1,
    })),
    words: new Set(scores.map((scored) => scored.w)),
    metadata: new Map(vms.map(({ fn, mt }) => [fn, mt])),
    load: () => load(id),
  }
}

/** Loads each file once. One that failed to load is tried again. */
function remembering<Loaded>(load: (name: string) => Promise<Loaded>): (name: string) => Promise<Loaded> {
  const loaded = new Map<string, Promise<Loaded>>()
  return (name) => {
    const known = loaded.get(name) ?? load(name)
    loaded.set(name, known)
    known.catch(() => loaded.delete(name))
    return known
  }
}

/** Reads a file of an index. Some servers decompress such files on the way, others do not. */
async function read(load: LoadFile, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await load(path)
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return (isCompressed ? await decompressed(bytes) : bytes).subarray(SIGNATURE_LENGTH)
}

async function decompressed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
