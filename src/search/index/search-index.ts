import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close } from 'pagefind'
import { INDEX_FOLDER, INDEXES_FILE, type IndexEntry } from './index-files.ts'
import { type BuiltVolume, type IndexFile, indexVolume, type VolumeIndexer } from './index-volume.ts'
import { vocabularyFiles } from './vocabulary.ts'
import { type DatedPage, type Volume, volumesOf } from './volumes.ts'

/** The page of an article that will be rendered. */
export interface PlannedPage extends DatedPage {
  /** The language of the article, a BCP 47 tag. */
  readonly language: string
  /** A checksum of what the page is made of. */
  readonly key: string
}

/** Volumes of earlier builds, by a checksum of their pages. */
export interface KeptVolumes {
  get(key: string): BuiltVolume | undefined
  put(key: string, volume: BuiltVolume): void
}

/** Makes the search index of a site while its pages are rendered. */
export interface SearchIndexer {
  /** The addresses of all pages in the order in which they have to be added. */
  readonly order: readonly string[]
  /** Adds a page. Those that were not planned are ignored. Resolves when the next page can be added. */
  add(address: string, html: () => string): Promise<void>
  /**
   * Writes the rest of the index, after all planned pages were added.
   *
   * @returns What was indexed, in words.
   */
  finish(): Promise<string>
}

/** A volume of the index of a language. */
interface PlannedVolume extends Volume<PlannedPage> {
  readonly language: string
}

/** What is known of a volume when its own files were written. */
type WrittenVolume = Omit<BuiltVolume, 'files'>

/**
 * Starts indexing the pages of articles with Pagefind. Each language has its own index, because Pagefind 1.6 searches only
 * one language of a folder. An index consists of volumes, and a volume is made again only if one of its pages changed.
 *
 * @param site The folder of the site.
 * @param size See `volumesOf`.
 */
export function startSearchIndex(
  site: string,
  planned: readonly PlannedPage[],
  kept: KeptVolumes,
  size?: number,
): SearchIndexer {
  const folder = join(site, INDEX_FOLDER)
  const volumes = plannedVolumes(planned, size)
  const volumeOf = new Map(volumes.flatMap((volume) => volume.pages.map(({ address }) => [address, volume])))
  const written = new Map<PlannedVolume, WrittenVolume>()
  const indexers = new Map<PlannedVolume, Promise<VolumeIndexer>>()
  let finishing: Promise<void> | undefined

  function write(volume: PlannedVolume, { files, ...rest }: BuiltVolume): void {
    writeAll(join(folder, volume.language, volume.name), files)
    written.set(volume, rest)
  }

  async function finishVolume(volume: PlannedVolume, indexer: VolumeIndexer): Promise<void> {
    const built = await indexer.finish()
    kept.put(keyOf(volume), built)
    write(volume, built)
  }

  mkdirSync(folder, { recursive: true })
  for (const volume of volumes) {
    const known = kept.get(keyOf(volume))
    if (known) write(volume, known)
  }

  return {
    order: volumes.flatMap(({ pages }) => pages.map(({ address }) => address)),
    async add(address, html) {
      const volume = volumeOf.get(address)
      if (!volume || written.has(volume)) return
      const starting = indexers.get(volume) ?? indexVolume(volume.language)
      indexers.set(volume, starting)
      const indexer = await starting
      await indexer.add({ url: `/${address}`, content: html() })
      if (address !== volume.pages.at(-1)?.address) return
      await finishing
      finishing = finishVolume(volume, indexer)
      // It is awaited later, and must not end the process until then.
      finishing.catch(() => undefined)
    },
    async finish() {
      await finishing
      if (indexers.size > 0) await close()
      const entries: Record<string, IndexEntry> = {}
      for (const [language, own] of Map.groupBy(volumes, (volume) => volume.language))
        entries[language] = writeLanguage(folder, language, own, written)
      writeAll(folder, [{ path: INDEXES_FILE, content: JSON.stringify(entries) }])
      const languages = Object.keys(entries).join(', ') || 'none'
      return `${planned.length} articles can be searched, in these languages: ${languages}`
    },
  }
}

function plannedVolumes(planned: readonly PlannedPage[], size?: number): readonly PlannedVolume[] {
  return [...Map.groupBy(planned, ({ language }) => stemmedLanguage(language))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([language, pages]) => volumesOf(pages, size).map((volume) => ({ ...volume, language })))
}

/** Regional variants, such as British and American English, share an index, because they have the same stems. */
function stemmedLanguage(tag: string): string {
  return new Intl.Locale(tag).language
}

/** Writes the files that all volumes of a language share. */
function writeLanguage(
  folder: string,
  language: string,
  volumes: readonly PlannedVolume[],
  written: ReadonlyMap<PlannedVolume, WrittenVolume>,
): IndexEntry {
  const all = volumes.map((volume) => {
    const own = written.get(volume)
    if (!own) throw new Error(`Not all pages of ${language}/${volume.name} were added to the search index.`)
    return { ...own, name: volume.name, articles: volume.pages.length }
  })
  const words = vocabularyFiles(all.map((volume) => volume.words)).map(({ from, text }) => {
    const path = `${language}/words/${sumOf(text).slice(0, 10)}.txt`
    return { from, path, content: text }
  })
  writeAll(folder, [...words, ...all.flatMap(({ shared }) => shared)])
  return {
    wasm: all[0]?.wasm ?? null,
    articles: all.reduce((sum, { articles }) => sum + articles, 0),
    volumes: all.map(({ name, hash }) => ({ name, hash })).reverse(),
    words: words.map(({ from, path }) => [from, path]),
  }
}

function keyOf({ language, pages }: PlannedVolume): string {
  return sumOf(JSON.stringify([language, pages.map(({ address, key }) => [address, key])]))
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

type WrittenFile = Omit<IndexFile, 'content'> & { readonly content: string | Uint8Array }

/** Waiting for each of thousands of small files would take twice as long as writing them. */
function writeAll(folder: string, files: readonly WrittenFile[]): void {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))))
  for (const each of folders) mkdirSync(each, { recursive: true })
  for (const { path, content } of files) writeFileSync(join(folder, path), content)
}
