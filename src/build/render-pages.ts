import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { WorkStore } from '../kept/work-store.ts'
import type { PlannedFile } from './plan-pages.ts'
import { RefusedBuild } from './refused-build.ts'
import type { Renderer } from './renderer/entry.ts'

const KIND = 'page'

/** Where files are written to, and who is told. */
interface Destination {
  /** The folder, which already has the files of every site. */
  readonly folder: string
  /** The pages of earlier builds. */
  readonly store: WorkStore
  /** Is told of each file that was written, before the next one is rendered. */
  readonly written: (file: PlannedFile, content: Uint8Array) => Promise<void> | void
}

/**
 * Renders all pages and other files of a site into a folder, in their order. What has a key is rendered only if it is not
 * kept from an earlier build.
 *
 * @throws RefusedBuild If a file of `public/` has the address of a page.
 * @throws Whatever a page throws that cannot be rendered.
 */
export async function renderPages(
  { render }: Renderer,
  files: readonly PlannedFile[],
  { folder, store, written }: Destination,
): Promise<void> {
  for (const file of files) {
    const { url, route, path, key } = file
    const kept = key === undefined ? undefined : store.get(KIND, key)
    const content = kept ?? (await render(url, route))
    if (key !== undefined && !kept) store.put(KIND, key, content)
    writeNew(folder, path, content)
    await written(file, content)
  }
}

function writeNew(folder: string, path: string, content: Uint8Array): void {
  const file = join(folder, path)
  // Waiting for each of many small files takes twice as long as writing them.
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, content, { flag: 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw RefusedBuild.becauseOfPublicFile(path)
    throw error
  }
}
