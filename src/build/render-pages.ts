import { hash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { WorkStore } from '../kept/work-store.ts'
import { RefusedBuild } from './refused-build.ts'
import type { Renderer } from './renderer/entry.ts'
import type { Reporter } from './reporter.ts'

/** Pages that were rendered before. */
export interface KeptPages {
  readonly store: WorkStore
  /** A checksum of everything that pages depend on besides articles. */
  readonly program: string
}

const KIND = 'page'

/**
 * Renders all pages and other files of the site into a folder. A page with a cache key is rendered only if it is not kept
 * from an earlier build; see `pageOf`.
 *
 * @param home The full address of the site.
 * @param folder The folder, which already has the files of every site.
 * @returns The addresses of the pages, relative to the home page: `articles/a-slug/`.
 * @throws RefusedBuild If a file of `public/` has the address of a page.
 * @throws Whatever a page throws that cannot be rendered.
 */
export async function renderPages(
  { paths, render }: Renderer,
  home: string,
  folder: string,
  { store, program }: KeptPages,
  begin: Reporter['begin'],
): Promise<readonly string[]> {
  const pages: string[] = []
  const all = await paths()
  const rendered = begin('Writing pages', all.length)
  for (const { pathname, route, cacheKey } of all) {
    const path = pathname.replace(/^\/|\/$/g, '')
    const isPage = route.type === 'page'
    const page = path === '' ? '' : `${path}/`
    // Astro knows a file by the path that it gave, even if that ends with a slash.
    const url = new URL(encodeURI(isPage ? page : pathname.slice(1)), home)
    const key = cacheKey && hash('sha256', JSON.stringify([program, url.href, cacheKey]))
    const kept = key && store.get(KIND, key)
    const content = kept || (await render(url.href, route))
    if (key && !kept) store.put(KIND, key, content)
    await writeNew(folder, isPage ? fileOf(path) : path, content)
    if (isPage) pages.push(page)
    rendered()
  }
  return pages
}

/** Web servers look for the page of a missing address in a file of this name. */
const NOT_FOUND = '404'

function fileOf(path: string): string {
  return path === NOT_FOUND ? `${NOT_FOUND}.html` : `${path === '' ? '' : `${path}/`}index.html`
}

async function writeNew(folder: string, path: string, content: Uint8Array): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(file, content, { flag: 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw RefusedBuild.becauseOfPublicFile(path)
    throw error
  }
}
