import { createIndex } from 'pagefind'
import { pageForIndex } from './indexed-page.ts'
import { type CountedWord, wordCounter } from './vocabulary.ts'

/** Pagefind's scripts and styles are not published: the site has its own. */
const UNUSED = /^pagefind(?:-[\w-]+)?\.(?:js|css)$/
/** What is the same for all languages with the same stemmer. It stands once, beside the folders of the languages. */
const SHARED = /^wasm\.[\w-]+\.pagefind$/
const ENTRY = 'pagefind-entry.json'
/** Text that the site added is not indexed, because its words are from the article, and are found there. */
const GENERATED = '[data-article-body] [data-generated]'

/** At most this many pages wait for Pagefind, which is another process, while it finishes the volume before. */
const MAX_WAITING = 500
/**
 * The number of places of words in a file of the index. A word of a query takes one file in each volume, and with
 * Pagefind's own number, 20,000, such a file is some 30 kB.
 */
const PLACES_A_CHUNK = 4000

/** The page of an article. */
export interface IndexedPage {
  /** The address without the base path of the site. */
  readonly url: string
  /** Its HTML. */
  readonly content: string
}

/** The index of a volume. */
export interface BuiltVolume {
  /** The name of its metadata file. */
  readonly hash: string
  /** The stemmer; `null` if Pagefind has none for the language. */
  readonly wasm: string | null
  /** Its words, in the order in which they were found. */
  readonly words: readonly CountedWord[]
  /** Its own files. */
  readonly files: readonly IndexFile[]
  /** The files that all volumes with the same stemmer share. */
  readonly shared: readonly IndexFile[]
}

/** A file of an index. */
export interface IndexFile {
  /** Its path within the folder of the volume or, if it is shared, of all indexes. */
  readonly path: string
  readonly content: Uint8Array
}

/** Makes the index of a volume. */
export interface VolumeIndexer {
  /** Adds a page. Resolves when the next one can be added, which may be before this one is indexed. */
  add(page: IndexedPage): Promise<void>
  /** Returns the index of all pages that were added. */
  finish(): Promise<BuiltVolume>
}

/**
 * Starts the index of a volume. Pagefind numbers the pages in the order in which they are added. The caller has to
 * `close` Pagefind.
 *
 * @param language The language of its articles.
 * @throws Error If Pagefind cannot index the language or, from `add` and `finish`, a page.
 */
export async function indexVolume(language: string): Promise<VolumeIndexer> {
  // Pagefind's process, which starts with the first index, has no other way to set it.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(PLACES_A_CHUNK)
  const { index, errors } = await createIndex({ forceLanguage: language, excludeSelectors: [GENERATED] })
  if (!index) throw new Error(`Pagefind made no index for “${language}”: ${errors.join('; ')}`)
  const counter = wordCounter()
  const waiting: Promise<void>[] = []

  async function addPage(url: string, content: string): Promise<void> {
    const added = await index?.addHTMLFile({ url, content })
    if (added && added.errors.length > 0)
      throw new Error(`Pagefind cannot index ${url}: ${added.errors.join('; ')}`)
  }

  return {
    async add({ url, content: html }) {
      const { content, text } = pageForIndex(html)
      counter.add(text)
      const adding = addPage(url, content)
      // It is awaited later, and must not end the process until then.
      adding.catch(() => undefined)
      waiting.push(adding)
      if (waiting.length >= MAX_WAITING) await Promise.all(waiting.splice(0, MAX_WAITING / 2))
    },
    async finish() {
      await Promise.all(waiting)
      const { files } = await index.getFiles()
      await index.deleteIndex()
      return builtVolume(language, files, counter.words())
    },
  }
}

function builtVolume(
  language: string,
  files: readonly IndexFile[],
  words: readonly CountedWord[],
): BuiltVolume {
  const entry: PagefindEntry = JSON.parse(
    Buffer.from(files.find(({ path }) => path === ENTRY)?.content ?? []).toString('utf8'),
  )
  const own = entry.languages[language]
  if (!own) throw new Error(`Pagefind made no index for “${language}”.`)
  const stemmer = `wasm.${own.wasm ?? 'unknown'}.pagefind`
  return {
    hash: own.hash,
    wasm: own.wasm,
    words,
    files: files.filter(({ path }) => path !== ENTRY && !UNUSED.test(path) && !SHARED.test(path)),
    shared: files.filter(({ path }) => path === stemmer),
  }
}

/** The part that we use of Pagefind's entry file. */
interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>
}
