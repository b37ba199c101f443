import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LedgerUpdate } from './updates.ts'
import { writeLedgerFiles } from './write-ledger.ts'

/** Where ledgers are kept until their site is published. */
const PENDING = '.cache/ledgers.json'

/**
 * Keeps the ledgers of a build until the site is published, because an edition only counts once readers can see it.
 *
 * @param root The root folder of the project.
 * @param updates The ledgers to write.
 */
export async function keepLedgers(root: string, updates: readonly LedgerUpdate[]): Promise<void> {
  const file = join(root, PENDING)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(updates))
}

/**
 * Writes the ledgers that were kept.
 *
 * @param root The root folder of the project.
 * @returns The ledgers that were written.
 */
export async function writeLedgers(root: string): Promise<readonly LedgerUpdate[]> {
  const updates: readonly LedgerUpdate[] = JSON.parse(await readFile(join(root, PENDING), 'utf8'))
  await writeLedgerFiles(root, updates)
  await rm(join(root, PENDING))
  return updates
}
