import { hash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { COMPILED_FOLDER, ENTRY, MODULES, SITE_FILES } from './compile-pages.ts'
import type { createRenderer } from './entry.ts'

/** Compiled pages, ready to be used. */
interface CompiledPages {
  readonly createRenderer: typeof createRenderer
  /** The folder with the files that every site has. */
  readonly siteFiles: string
}

/** Where compiled pages are kept, each in a folder named by its key. */
const FOLDER = '.cache/renderer'
/** The file beside the compiled pages that has the SHA-256 of each of their files, by path. */
const CHECKSUMS = 'checksums.json'

/**
 * Loads the compiled pages of the site. They are compiled if the code or the settings changed since the last build, or
 * if a file is missing or damaged.
 *
 * @param root The root folder of the project.
 * @param program A checksum of everything that they depend on; see `programKey`.
 * @param tell Is told if the pages have to be compiled, which takes some seconds.
 * @throws If a page cannot be compiled.
 */
export async function loadPages(
  root: string,
  program: string,
  tell: (message: string) => void,
): Promise<CompiledPages> {
  const folder = join(root, FOLDER, program)
  if (!(await isWhole(folder))) {
    tell('The pages are compiled, because the program or its settings changed.')
    await compile(root, folder)
  }
  const entry: Pick<CompiledPages, 'createRenderer'> = await import(
    pathToFileURL(join(folder, MODULES, ENTRY)).href
  )
  return { createRenderer: entry.createRenderer, siteFiles: join(folder, SITE_FILES) }
}

async function compile(root: string, folder: string): Promise<void> {
  await rm(join(root, FOLDER), { recursive: true, force: true })
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  const { build } = await import('astro')
  await build({ root, logLevel: 'error' })
  const next = join(root, COMPILED_FOLDER)
  await writeFile(join(next, CHECKSUMS), JSON.stringify(await checksums(next)))
  await rename(next, folder)
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const expected = await readFile(join(folder, CHECKSUMS), 'utf8')
    return expected === JSON.stringify(await checksums(folder))
  } catch {
    return false
  }
}

async function checksums(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== CHECKSUMS)
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
  return Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [relative(folder, path), hash('sha256', await readFile(path))] as const),
    ),
  )
}
