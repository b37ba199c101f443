/** The folder of the site with the index of each language. */
export const INDEX_FOLDER = 'pagefind'

/** The file in that folder that lists the indexes: an object of `IndexEntry`, by language (BCP 47), sorted. */
export const INDEXES_FILE = 'indexes.json'

/** What the browser must know of the index of a language to open it. */
export interface IndexEntry {
  /** The stemmer; `null` if Pagefind has none for the language. */
  readonly wasm: string | null
  /** The number of articles. */
  readonly articles: number
  /** The parts of the index, see `volumesOf`: the newest articles first. */
  readonly volumes: readonly VolumeEntry[]
  /** The files with its words, in the order of the words: the first word of each file, and its path. */
  readonly words: readonly (readonly [from: string, path: string])[]
}

/** What the browser must know of a volume to open it. */
export interface VolumeEntry {
  /** The name of its folder within that of the language. */
  readonly name: string
  /** The name of its metadata file. */
  readonly hash: string
}

/** See `INDEXES_FILE`. */
export type IndexEntries = Readonly<Record<string, IndexEntry>>
