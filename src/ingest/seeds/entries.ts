import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { isJunk } from 'junk'
import type { VFile } from 'vfile'
import { report } from '../../diagnostics/problem.ts'
import { systemErrorMeaning } from '../../diagnostics/system-error.ts'

/** Whether files with that name are ignored. A single dot at the start hides a file, but `...txt` is not hidden. */
export function isIgnored(name: string): boolean {
  return /^(?:\.(?!\.)|~\$)/.test(name) || isJunk(name)
}

/** Lists a folder, sorted by code unit, so that the order depends on neither file system nor locale. */
export async function listFolder(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter(({ name }) => !isIgnored(name)).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** Reads the bytes of a file. A symbolic link is followed only if it leads to a file within the folder. */
export async function readInto(file: VFile, folder: string, entry: Dirent): Promise<void> {
  file.value = new Uint8Array()
  if (await leadsOut(folder, entry)) {
    report(file, 'outside-seeds', { found: 'This is a link that leads out of the folder, or to nothing' })
    return
  }
  try {
    file.value = await readFile(join(folder, entry.name))
  } catch (error) {
    const meaning = systemErrorMeaning(error)
    report(file, 'program-error', {
      found: `The file cannot be opened: ${meaning?.reason ?? String(error)}`,
      ...(meaning && { remedy: meaning.remedy }),
    })
  }
}

/** Whether an entry is a symbolic link that does not lead to a file within the folder. */
export async function leadsOut(folder: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false
  try {
    const [home, target] = await Promise.all([realpath(folder), realpath(join(folder, entry.name))])
    return !target.startsWith(home + sep) || !(await stat(target)).isFile()
  } catch {
    return true
  }
}

/**
 * Whether an entry is a file, or a link, whose target is checked when it is read. Pipes are left out, because opening one
 * would wait for a writer.
 */
export function isFile(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink()
}

/** Returns the name without its extension, in NFC, so that a sidecar matches its seed on every file system. */
export function stemOf(file: VFile): string {
  return (file.stem ?? '').normalize('NFC')
}
