import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { join, relative } from 'node:path'

/** The program and its settings, by path from the root of the project. */
const SOURCES = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']

/**
 * Returns a checksum of everything that work depends on besides its own inputs: the code, the settings, the files of
 * `public/`, the installed packages, and the versions of Node and of what it knows about languages (ICU).
 *
 * @param root The root folder of the project.
 */
export async function programKey(root: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(process.versions))
  hash.update(await readFile(await installedPackages()))
  for (const path of await filesIn(root)) {
    hash.update(`\0${relative(root, path)}\0`).update(await readFile(path))
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesIn(root: string): Promise<readonly string[]> {
  const paths = await Promise.all(
    SOURCES.map(async (source) => {
      const path = join(root, source)
      if (!existsSync(path)) return []
      if (!(await stat(path)).isDirectory()) return [path]
      const entries = await readdir(path, { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    }),
  )
  return paths.flat().sort()
}

/** Returns the path of a file that changes when Astro or a package beside it is installed in another version. */
async function installedPackages(): Promise<string> {
  const astro = findPackageJSON('astro', import.meta.url)
  if (astro === undefined) throw new Error('Astro is not installed. Run `npm install`.')
  const lockfile = join(astro, '../../.package-lock.json')
  return existsSync(lockfile) ? lockfile : astro
}
