import type { Dirent } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../diagnostics/problem.ts'
import { LEDGER_FOLDER } from '../permalinks/ledger.ts'
import { SEEDS_FOLDER } from '../seed.ts'
import { folderFault, isWithin } from './folder-fault.ts'

/** Folders that are written to, besides those in the folder of seeds. The content of some is written in place. */
const WRITTEN: readonly { readonly path: string; readonly isWrittenInto: boolean }[] = [
  { path: '.astro', isWrittenInto: true },
  { path: '.cache', isWrittenInto: false },
  { path: '.cache/astro', isWrittenInto: true },
  { path: '.cache/next', isWrittenInto: false },
  { path: '.cache/previous', isWrittenInto: false },
  { path: '.cache/renderer', isWrittenInto: false },
  { path: 'dist', isWrittenInto: false },
]
/** Files that are served as they are. */
const PUBLIC_FOLDER = 'public'

/**
 * Checks the folders of a project other than that of the seeds, so that a build reads and writes nothing outside the
 * project.
 *
 * @param root The root folder of the project.
 * @returns The folders and files that must not be used, each with a message.
 */
export async function checkFolders(root: string): Promise<readonly VFile[]> {
  const faults: VFile[] = []
  for (const { path, isWrittenInto } of WRITTEN) {
    const fault = await folderFault(join(root, path))
    if (fault !== undefined) faults.push(faultyFolder(path, fault))
    else if (isWrittenInto) faults.push(...(await linksIn(root, path)))
  }
  return [...faults, ...(await checkPublic(root))]
}

/** Returns the folders of seeds and ledgers if they must not be used, each with a message. */
export async function checkSeedFolders(root: string): Promise<readonly VFile[]> {
  const ledgers = `${SEEDS_FOLDER}/${LEDGER_FOLDER}`
  // The folder of ledgers is written to, so it must be the one that git commits.
  const faults = [
    { path: SEEDS_FOLDER, found: await folderFault(join(root, SEEDS_FOLDER), await realpath(root)) },
    { path: ledgers, found: await folderFault(join(root, ledgers)) },
  ]
  return faults.flatMap(({ path, found }) => (found === undefined ? [] : faultyFolder(path, found)))
}

/** Returns a folder with a message that says why it cannot be used. */
function faultyFolder(path: string, found: string): VFile {
  const file = new VFile({ path })
  report(file, 'unusable-folder', { found })
  return file
}

async function linksIn(root: string, path: string): Promise<readonly VFile[]> {
  return (await list(join(root, path)))
    .filter((entry) => entry.isSymbolicLink())
    .map(({ name }) => faultyFolder(`${path}/${name}`, 'This is a link, and a build writes to it'))
}

async function checkPublic(root: string): Promise<readonly VFile[]> {
  const fault = await folderFault(join(root, PUBLIC_FOLDER), await realpath(root))
  if (fault !== undefined) return [faultyFolder(PUBLIC_FOLDER, fault)]
  const home = await realpath(join(root, PUBLIC_FOLDER)).catch(() => undefined)
  return home === undefined ? [] : checkEntries(home, root, PUBLIC_FOLDER)
}

async function checkEntries(home: string, root: string, folder: string): Promise<readonly VFile[]> {
  const faults: VFile[] = []
  for (const entry of await list(join(root, folder))) {
    const path = `${folder}/${entry.name}`
    const file = new VFile({ path })
    if (entry.isSymbolicLink()) {
      const target = await realpath(join(root, path)).catch(() => undefined)
      if (target !== undefined && isWithin(home, target)) continue
      report(file, 'outside-public', { found: 'This is a link that leads out of the folder, or to nothing' })
      faults.push(file)
    } else if (entry.isDirectory()) {
      faults.push(...(await checkEntries(home, root, path)))
    } else if (!entry.isFile()) {
      report(file, 'outside-public', { found: 'This is no file, but a pipe, a socket or a device' })
      faults.push(file)
    }
  }
  return faults
}

/** Lists a folder, sorted by code unit; empty if there is none. */
async function list(folder: string): Promise<readonly Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
}
