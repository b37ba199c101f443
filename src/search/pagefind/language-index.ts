import type { IndexEntry } from '../index/index-files.ts'
import { FORM_WEIGHT, keyOf } from '../index/index-forms.ts'
import { remembering } from '../remembering.ts'
import type { ArticleFragment } from './article-fragment.ts'
import { type EngineIndex, type EngineResult, type FilterCounts, startEngine } from './engine.ts'

/** Loads a file of the folder of indexes, by its path in that folder. */
export type LoadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>

/** The chosen values of each filter. An article must have one of each. */
export type Filters = Readonly<Record<string, readonly string[]>>

/** How an index is asked, besides the words. */
export interface Restrictions {
  readonly filters: Filters
  /** Whether the newest articles come first. */
  readonly newestFirst: boolean
  /** Whether it is counted how many articles have each value of each filter. */
  readonly withCounts?: boolean
}

/** The index of a language. */
export interface LanguageIndex {
  readonly language: string
  /** Asks for the articles with some words. A word finds those that begin with its stem, see `FoundArticle`. */
  search(forms: readonly string[], restrictions?: Restrictions): Promise<IndexResponse>
}

/** What an index answered. */
export interface IndexResponse {
  /** The stems of the words that were searched. */
  readonly stems: readonly string[]
  readonly articles: readonly FoundArticle[]
  /**
   * How many articles were found with each value of the filters that were loaded. The values of a filter in use are
   * counted as if nothing were filtered, so that another can be chosen.
   */
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
  const engine = remembering(async (stemmer) => startEngine(await read(load, `wasm.${stemmer}.pagefind`)))
  return async (language, { hash, wasm }) => {
    const [open, metadata] = await Promise.all([
      engine(wasm ?? NO_STEMMER),
      read(load, `${language}/pagefind.${hash}.pf_meta`),
    ])
    return languageIndex(language, open(metadata), load)
  }
}

function languageIndex(language: string, index: EngineIndex, load: LoadFile): LanguageIndex {
  const readOwn = (path: string) => read(load, `${language}/${path}`)
  const loadChunk = remembering(async (name) => index.loadChunk(await readOwn(`index/${name}.pf_index`)))
  const loadFilter = remembering(async (name) =>
    index.loadFilterChunk(await readOwn(`filter/${name}.pf_filter`)),
  )
  const loadFragment = remembering<ArticleFragment>(async (id) =>
    JSON.parse(new TextDecoder().decode(await readOwn(`fragment/${id}.pf_fragment`))),
  )
  return {
    language,
    search: async (forms, { filters, newestFirst, withCounts = false } = NO_RESTRICTIONS) => {
      const query = forms.map(keyOf).join(' ')
      const chosen = JSON.stringify(filters)
      await Promise.all([
        ...index.chunksFor(query).map(loadChunk),
        ...index.filterChunks(withCounts ? undefined : chosen).map(loadFilter),
      ])
      const response = index.search(query, chosen, newestFirst ? 'date:desc' : '')
      return {
        stems: response.search_keywords,
        articles: response.results.map((result) => foundArticle(result, loadFragment)),
        counts: Object.fromEntries(
          Object.entries(response.filtered_counts).map(([name, counts]) => [
            name,
            name in filters ? (response.total_counts[name] ?? {}) : counts,
          ]),
        ),
      }
    },
  }
}

function foundPlace({ w, l: location, v }: EngineResult['l'][number]): FoundPlace {
  return {
    location,
    word: v.ws,
    isForm: w === STORED_FORM_WEIGHT,
    // The similarities of all words at a place are added up, and that of one is less than 1.
    isShared: v.lb > 1,
  }
}

function foundArticle(
  { p: id, s: score, scores, l, vms }: EngineResult,
  load: (id: string) => Promise<ArticleFragment>,
): FoundArticle {
  let places: readonly FoundPlace[] | undefined
  return {
    id,
    score,
    // A word of two letters has places by the ten thousand, and those of most articles are never needed.
    get places() {
      places ??= l.map(foundPlace)
      return places
    },
    words: new Set(scores.map((scored) => scored.w)),
    metadata: new Map(vms.map(({ fn, mt }) => [fn, mt])),
    load: () => load(id),
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
