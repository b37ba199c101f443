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
  /**
   * Asks each volume for the articles with some words. A word finds those that begin with its stem, see `FoundArticle`.
   *
   * @returns What each volume answered, that with the newest articles first.
   */
  search(forms: readonly string[], restrictions?: Restrictions): Promise<readonly VolumeResponse[]>
}

/** What a volume of an index answered. */
export interface VolumeResponse {
  /** The stems of the words that were searched. */
  readonly stems: readonly string[]
  /** The best first or, if that was asked for, the newest. */
  readonly articles: readonly FoundArticle[]
  /**
   * How many articles were found with each value of the filters that were loaded. The values of a filter in use are
   * counted as if nothing were filtered, so that another can be chosen.
   */
  readonly counts: FilterCounts
}

/**
 * An article that Pagefind found. If no word of the volume begins with a word of the query, Pagefind searches for the
 * longest one with which that word begins: `k` for `Khamenie`.
 */
export interface FoundArticle {
  /** Unique among the articles of a language. */
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
  return async (language, { wasm, volumes }) => {
    const opened = volumes.map(async ({ name, hash }) => {
      const folder = `${language}/${name}`
      const [open, metadata] = await Promise.all([
        engine(wasm ?? NO_STEMMER),
        read(load, `${folder}/pagefind.${hash}.pf_meta`),
      ])
      return volumeIndex(name, open(metadata), (path) => read(load, `${folder}/${path}`))
    })
    return languageIndex(language, await Promise.all(opened))
  }
}

type SearchVolume = (query: string, restrictions: Restrictions) => Promise<VolumeResponse>

function languageIndex(language: string, volumes: readonly SearchVolume[]): LanguageIndex {
  return {
    language,
    search: (forms, restrictions = NO_RESTRICTIONS) => {
      const query = forms.map(keyOf).join(' ')
      return Promise.all(volumes.map((search) => search(query, restrictions)))
    },
  }
}

/**
 * @param name The name of the volume. Volumes can have fragments of the same name.
 * @param load Loads a file of the volume.
 */
function volumeIndex(name: string, index: EngineIndex, load: LoadFile): SearchVolume {
  const loadChunk = remembering(async (chunk) => index.loadChunk(await load(`index/${chunk}.pf_index`)))
  const loadFilter = remembering(async (filter) =>
    index.loadFilterChunk(await load(`filter/${filter}.pf_filter`)),
  )
  const loadFragment = remembering<ArticleFragment>(async (id) =>
    JSON.parse(new TextDecoder().decode(await load(`fragment/${id}.pf_fragment`))),
  )
  return async (query, { filters, newestFirst, withCounts = false }) => {
    const chosen = JSON.stringify(filters)
    await Promise.all([
      ...index.chunksFor(query).map(loadChunk),
      ...index.filterChunks(withCounts ? undefined : chosen).map(loadFilter),
    ])
    const response = index.search(query, chosen, newestFirst ? 'date:desc' : '')
    return {
      stems: response.search_keywords,
      articles: response.results.map((result) => foundArticle(`${name}/${result.p}`, result, loadFragment)),
      counts: Object.fromEntries(
        Object.entries(response.filtered_counts).map(([filter, counts]) => [
          filter,
          filter in filters ? (response.total_counts[filter] ?? {}) : counts,
        ]),
      ),
    }
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
  id: string,
  { p: fragment, s: score, scores, l, vms }: EngineResult,
  load: (fragment: string) => Promise<ArticleFragment>,
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
    load: () => load(fragment),
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
