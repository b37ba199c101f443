import type { Stats } from 'node:fs'
import { lstat, readlink, realpath } from 'node:fs/promises'
import { sep } from 'node:path'

/**
 * Says why a folder of the project must not be used: it is a symbolic link, or is not a folder.
 *
 * @param path The path of the folder.
 * @param home A folder that a link may lead into, as a real path. Omit it if no link is allowed, because the folder itself is
 *   replaced, or files are written to it.
 * @returns A sentence without its full stop; `undefined` if the folder is usable or does not exist.
 */
export async function folderFault(path: string, home?: string): Promise<string | undefined> {
  const info = await statOf(path)
  if (!info || info.isDirectory()) return undefined
  if (!info.isSymbolicLink()) return 'This has to be a folder, but is a file'
  const target = await realpath(path).catch(() => undefined)
  if (target === undefined) return `This is a link to ${await readlink(path)}, where nothing is`
  if (home === undefined) return `This is a link, which leads to ${target}`
  if (!isWithin(home, target)) return `This is a link that leads out of the project, to ${target}`
  return (await lstat(target)).isDirectory() ? undefined : 'This has to be a folder, but is a link to a file'
}

/** Whether a real path is that of a folder, or of something in it. */
export function isWithin(home: string, path: string): boolean {
  return path === home || path.startsWith(home.endsWith(sep) ? home : home + sep)
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}
