import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LedgerUpdate } from './updates.ts'

/** A ledger to be written: its paths, relative to the project's root, and its text. */
export type LedgerFile = Pick<LedgerUpdate, 'path' | 'formerPath' | 'text'>

/** Writes a ledger, whole or not at all, and removes the file whose place it takes. */
export async function writeLedger(root: string, { path, formerPath, text }: LedgerFile): Promise<void> {
  const target = join(root, path)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(`${target}.next`, text)
  await rename(`${target}.next`, target)
  if (formerPath !== undefined) await rm(join(root, formerPath))
}
