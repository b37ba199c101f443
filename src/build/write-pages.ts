import { deserialize, serialize } from 'node:v8'
import { homeUrl } from '../addresses.ts'
import type { Article } from '../article.ts'
import type { WorkStore } from '../kept/work-store.ts'
import { type KeptIndexes, type PlannedPage, startSearchIndex } from '../search/index/search-index.ts'
import { plannedFile } from './plan-pages.ts'
import { renderPages } from './render-pages.ts'
import type { Renderer } from './renderer/entry.ts'
import type { Reporter } from './reporter.ts'

/** What was kept from earlier builds. */
export interface KeptWork {
  readonly store: WorkStore
  /** A checksum of everything that the work depends on besides its own inputs. */
  readonly program: string
}

/**
 * Writes the pages of a site and its search index, which is made while pages are rendered.
 *
 * @param folder The folder, which already has the files of every site.
 * @throws RefusedBuild If a file of `public/` has the address of a page.
 */
export async function writePages(
  renderer: Renderer,
  articles: readonly Article[],
  folder: string,
  { store, program }: KeptWork,
  { tell, begin }: Reporter,
): Promise<void> {
  const files = (await renderer.paths()).map((path) => plannedFile(path, homeUrl, program))
  const languages = new Map(articles.map(({ slug, language }) => [`articles/${slug}/`, language]))
  const planned = files.flatMap(({ address, key }): readonly PlannedPage[] => {
    const language = address === undefined ? undefined : languages.get(address)
    if (address === undefined || key === undefined || language === undefined) return []
    return [{ address, language, key }]
  })
  const index = startSearchIndex(folder, planned, keptIndexes(store))
  const step = begin('Writing pages', files.length)
  await renderPages(renderer, files, {
    folder,
    store,
    async written({ address }, content) {
      if (address !== undefined) await index.add(address, () => Buffer.from(content).toString('utf8'))
      step()
    },
  })
  tell(`${files.filter(({ address }) => address !== undefined).length} pages were written.`)
  tell(await index.finish())
}

const KIND = 'index'

function keptIndexes(store: WorkStore): KeptIndexes {
  return {
    get(key) {
      const bytes = store.get(KIND, key)
      // Only `put` writes what has the checksum of the store.
      return bytes && deserialize(bytes)
    },
    put: (key, index) => store.put(KIND, key, serialize(index)),
  }
}
