import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close } from 'pagefind'
import { INDEX_FOLDER, INDEXES_FILE, type IndexEntry } from './index-files.ts'
import { type BuiltIndex, indexLanguage, type LanguageIndexer } from './index-language.ts'

/** The page of an article that will be rendered. */
export interface PlannedPage {
  /** Its address relative to the home page: `articles/a-slug/`. */
  readonly address: string
  /** The language of the article, a BCP 47 tag. */
  readonly language: string
  /** A checksum of what the page is made of. */
  readonly key: string
}

/** Indexes of earlier builds, by a checksum of their pages. */
export interface KeptIndexes {
  get(key: string): BuiltIndex | undefined
  put(key: string, index: BuiltIndex): void
}

/** Makes the search index of a site while its pages are rendered. */
export interface SearchIndexer {
  /** Adds a page. Those that were not planned are ignored. Resolves when the next page can be added. */
  add(address: string, html: () => string): Promise<void>
  /**
   * Writes the index, after all planned pages were added.
   *
   * @returns What was indexed, in words.
   */
  finish(): Promise<string>
}

/** A language of a site. */
interface LanguageGroup {
  readonly language: string
  readonly pages: readonly PlannedPage[]
  readonly key: string
  readonly kept: BuiltIndex | undefined
}

/**
 * Starts indexing the pages of articles with Pagefind. Each language has its own index, because Pagefind 1.6 searches only
 * one language of a folder. The index of a language is made again only if one of its pages changed.
 *
 * @param site The folder of the site.
 * @param planned The pages of articles, in the order in which they will be added.
 */
export function startSearchIndex(
  site: string,
  planned: readonly PlannedPage[],
  keptIndexes: KeptIndexes,
): SearchIndexer {
  const groups = [...Map.groupBy(planned, ({ language }) => stemmedLanguage(language))]
    .map(([language, pages]): LanguageGroup => {
      const key = keyOf(pages)
      return { language, pages, key, kept: keptIndexes.get(key) }
    })
    .sort((a, b) => (a.language < b.language ? -1 : 1))
  const groupOf = new Map(groups.flatMap((group) => group.pages.map(({ address }) => [address, group])))
  const indexers = new Map<LanguageGroup, Promise<LanguageIndexer>>()
  const indexerOf = (group: LanguageGroup) => {
    const known = indexers.get(group) ?? indexLanguage(group.language)
    indexers.set(group, known)
    return known
  }

  async function indexOf(group: LanguageGroup): Promise<BuiltIndex> {
    if (group.kept) return group.kept
    const index = await (await indexerOf(group)).finish()
    keptIndexes.put(group.key, index)
    return index
  }

  return {
    async add(address, html) {
      const group = groupOf.get(address)
      if (!group || group.kept) return
      const indexer = await indexerOf(group)
      await indexer.add({ url: `/${address}`, content: html() })
    },
    async finish() {
      const folder = join(site, INDEX_FOLDER)
      const entries: Record<string, IndexEntry> = {}
      await mkdir(folder, { recursive: true })
      for (const group of groups) {
        const { entry, files } = await indexOf(group)
        entries[group.language] = entry
        for (const { path, content } of files) await write(join(folder, path), content)
      }
      if (indexers.size > 0) await close()
      await write(join(folder, INDEXES_FILE), JSON.stringify(entries))
      const languages = groups.map(({ language }) => language).join(', ') || 'none'
      return `${planned.length} articles can be searched, in these languages: ${languages}`
    },
  }
}

/** Regional variants, such as British and American English, share an index, because they have the same stems. */
function stemmedLanguage(tag: string): string {
  return new Intl.Locale(tag).language
}

function keyOf(pages: readonly PlannedPage[]): string {
  const keys = pages.map(({ address, key }) => [address, key])
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex')
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}
