import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LedgerUpdate } from './updates.ts'

/** A ledger to be written: its paths, relative to the project's root, and its text. */
export type LedgerFile = Pick<LedgerUpdate, 'path' | 'formerPath' | 'text'>

/**
 * Writes ledgers, each whole or not at all, and then removes the files whose places they take. Ledgers may change places
 * with each other.
 *
 * @param root The root folder of the project.
 */
export async function writeLedgerFiles(root: string, ledgers: readonly LedgerFile[]): Promise<void> {
  for (const { path, text } of ledgers) {
    const target = join(root, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(`${target}.next`, text)
  }
  for (const { path } of ledgers) await rename(join(root, `${path}.next`), join(root, path))
  const written = new Set(ledgers.map(({ path }) => path))
  for (const { formerPath } of ledgers) {
    if (formerPath !== undefined && !written.has(formerPath))
      await rm(join(root, formerPath), { force: true })
  }
}
