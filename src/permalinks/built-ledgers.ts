import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LedgerUpdate } from './updates.ts'

/** Where the loader leaves the ledgers of a build for the step that publishes it. */
export const BUILT_LEDGERS = '.cache/ledgers.json'

/**
 * Keeps the ledgers of a build while its pages are written.
 *
 * @param root The root folder of the project.
 * @param updates The ledgers to write.
 */
export async function keepLedgers(root: string, updates: readonly LedgerUpdate[]): Promise<void> {
  const file = join(root, BUILT_LEDGERS)
  await mkdir(dirname(file), { recursive: true })
  // If a link is there, what it leads to is not written to.
  await rm(file, { recursive: true, force: true })
  await writeFile(file, JSON.stringify(updates), { flag: 'wx' })
}

/** Returns the ledgers that were kept. */
export async function keptLedgers(root: string): Promise<readonly LedgerUpdate[]> {
  return JSON.parse(await readFile(join(root, BUILT_LEDGERS), 'utf8'))
}

/** Removes the ledgers that were kept, once they are no longer needed. */
export async function dropLedgers(root: string): Promise<void> {
  await rm(join(root, BUILT_LEDGERS), { recursive: true, force: true })
}
