import { deserialize, serialize } from 'node:v8'
import { homeUrl } from '../addresses.ts'
import type { Article } from '../article.ts'
import type { WorkStore } from '../kept/work-store.ts'
import { type KeptVolumes, type PlannedPage, startSearchIndex } from '../search/index/search-index.ts'
import { site } from '../site.ts'
import { type PlannedFile, plannedFile } from './plan-pages.ts'
import { type PageKeys, renderPages, type SiteFolders } from './render-pages.ts'
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
 * @returns The keys of the files that have one.
 * @throws RefusedBuild If a file of `public/` has the address of a page.
 */
export async function writePages(
  renderer: Renderer,
  articles: readonly Article[],
  folders: SiteFolders,
  { store, program }: KeptWork,
  { tell, begin }: Reporter,
): Promise<PageKeys> {
  const files = (await renderer.paths()).map((path) => plannedFile(path, homeUrl, program))
  const { searchServer } = site
  const planned = searchServer === undefined ? plannedPages(files, articles) : []
  const index = startSearchIndex(folders.next, planned, keptVolumes(store))
  const place = new Map(index.order.map((address, order) => [address, order]))
  const placeOf = ({ address = '' }: PlannedFile) => place.get(address) ?? -1
  const step = begin('Writing pages', files.length)
  await renderPages(
    renderer,
    files.toSorted((a, b) => placeOf(a) - placeOf(b)),
    folders,
    store,
    async ({ address }, content) => {
      if (address !== undefined) await index.add(address, () => Buffer.from(content()).toString('utf8'))
      step()
    },
  )
  tell(`${files.filter(({ address }) => address !== undefined).length} pages were written.`)
  const indexed = await index.finish()
  tell(
    searchServer === undefined ? indexed : `The search asks ${searchServer}, which needs \`npm run export\`.`,
  )
  return new Map(files.flatMap(({ path, key }) => (key === undefined ? [] : [[path, key] as const])))
}

/** Returns the pages that are indexed. */
function plannedPages(files: readonly PlannedFile[], articles: readonly Article[]): readonly PlannedPage[] {
  const known = new Map(articles.map((article) => [`articles/${article.slug}/`, article]))
  return files.flatMap(({ address, key }) => {
    const article = address === undefined ? undefined : known.get(address)
    if (address === undefined || key === undefined || !article) return []
    return [{ address, key, language: article.language, date: article.date?.iso }]
  })
}

const KIND = 'index'

function keptVolumes(store: WorkStore): KeptVolumes {
  return {
    get(key) {
      const bytes = store.get(KIND, key)
      // Only `put` writes what has the checksum of the store.
      return bytes && deserialize(bytes)
    },
    put: (key, volume) => store.put(KIND, key, serialize(volume)),
  }
}
