import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LedgerUpdate } from '../permalinks/updates.ts'

/** Where ledgers wait until the site that they belong to is published. */
const PENDING = '.cache/ledgers.json'

/**
 * Keeps the ledgers of a build that is under way: an edition counts as published when it is.
 *
 * @param root The project's root.
 */
export async function keepLedgers(root: string, updates: readonly LedgerUpdate[]): Promise<void> {
  const file = join(root, PENDING)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(updates))
}

/** Writes the ledgers that were kept. Returns what was written. */
export async function writeLedgers(root: string): Promise<readonly LedgerUpdate[]> {
  const updates: readonly LedgerUpdate[] = JSON.parse(await readFile(join(root, PENDING), 'utf8'))
  for (const { path, formerPath, text } of updates) {
    await writeLedger(root, { path, text })
    if (formerPath !== undefined) await rm(join(root, formerPath))
  }
  await rm(join(root, PENDING))
  return updates
}

/** The file of a ledger; its path is relative to the project's root. */
export type LedgerFile = Pick<LedgerUpdate, 'path' | 'text'>

/** Writes a ledger, whole or not at all. */
export async function writeLedger(root: string, { path, text }: LedgerFile): Promise<void> {
  const target = join(root, path)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(`${target}.next`, text)
  await rename(`${target}.next`, target)
}
