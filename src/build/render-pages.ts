import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { WorkStore } from '../kept/work-store.ts'
import type { PlannedFile } from './plan-pages.ts'
import { RefusedBuild } from './refused-build.ts'
import type { Renderer } from './renderer/entry.ts'

const KIND = 'page'

/** Checksums of everything that files of a site are made of, by path within its folder. */
export type PageKeys = ReadonlyMap<string, string>

/** Where a site is written to, and where the last one is. */
export interface SiteFolders {
  /** The folder of the new site, which already has the files of every site. */
  readonly next: string
  /** The folder of the last site. */
  readonly published: string
  /** The keys of the last site; none if its files are not as they were written. */
  readonly formerKeys: PageKeys
}

/**
 * Renders all pages and other files of a site, in their order. What has a key is rendered only if it is not kept from an
 * earlier build. A file that the last site has as well becomes a second name of that one, which takes a quarter of the
 * time of reading it from the store and writing it.
 *
 * @param written Is told of each file, before the next one is rendered, with a function that returns its content.
 * @throws RefusedBuild If a file of `public/` has the address of a page.
 * @throws Whatever a page throws that cannot be rendered.
 */
export async function renderPages(
  { render }: Renderer,
  files: readonly PlannedFile[],
  { next, published, formerKeys }: SiteFolders,
  store: WorkStore,
  written: (file: PlannedFile, content: () => Uint8Array) => Promise<void> | void,
): Promise<void> {
  for (const file of files) {
    const { url, route, path, key } = file
    const target = join(next, path)
    const isPublished = key !== undefined && formerKeys.get(path) === key
    if (isPublished && link(join(published, path), target, path)) {
      store.keep(KIND, key)
      await written(file, () => readFileSync(target))
      continue
    }
    const kept = key === undefined ? undefined : store.get(KIND, key)
    const content = kept ?? (await render(url, route))
    if (key !== undefined && !kept) store.put(KIND, key, content)
    create(target, path, () => writeFileSync(target, content, { flag: 'wx' }))
    await written(file, () => content)
  }
}

/** Gives a file a second name. Returns `false` if the file system cannot. */
function link(file: string, target: string, path: string): boolean {
  try {
    create(target, path, () => linkSync(file, target))
    return true
  } catch (error) {
    if (error instanceof RefusedBuild) throw error
    return false
  }
}

/** @param path The path of the file within the site. */
function create(target: string, path: string, make: () => void): void {
  // Waiting for each of many small files takes twice as long as writing them.
  mkdirSync(dirname(target), { recursive: true })
  try {
    make()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw RefusedBuild.becauseOfPublicFile(path)
    throw error
  }
}
