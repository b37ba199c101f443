import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatLedger, parseLedger } from '../../permalinks/ledger.ts'
import { fingerprintAt, readIfThere } from './fingerprints.ts'
import { withPublishedEditions } from './published-editions.ts'
import { PENDING_FOLDER, type PendingLedger, type PendingRecord, pendingPath } from './record.ts'

/**
 * Puts the ledgers of a published site in their places. It can be called again if it was interrupted.
 *
 * A ledger that changed after the build wrote its own, for example by `git pull`, is kept, and gets the editions that it
 * lacks. If it cannot be read, its pending ledger stays where it is until it can.
 *
 * @param root The root folder of the project.
 * @returns The ledgers that are in their places now.
 */
export async function putInPlace(
  root: string,
  { ledgers }: PendingRecord,
): Promise<readonly PendingLedger[]> {
  const placed: PendingLedger[] = []
  let isComplete = true
  for (const [index, ledger] of ledgers.entries()) {
    if (await place(root, pendingPath(root, index), ledger)) placed.push(ledger)
    else isComplete = false
  }
  const paths = new Set(ledgers.map(({ path }) => path))
  for (const { formerPath, atFormerPath } of placed) {
    if (formerPath === undefined || paths.has(formerPath)) continue
    const file = join(root, formerPath)
    // If it changed in the meantime, it may have editions of its own.
    if ((await fingerprintAt(file)) === atFormerPath) await rm(file, { force: true })
  }
  if (isComplete) await rm(join(root, PENDING_FOLDER), { recursive: true, force: true })
  return placed
}

/** @returns Whether the ledger is in its place. */
async function place(root: string, pending: string, { path, own, atPath }: PendingLedger): Promise<boolean> {
  const text = await readIfThere(pending)
  // It was put in its place before the interruption.
  if (text === undefined) return true
  const target = join(root, path)
  const present = await fingerprintAt(target)
  if (present === own) {
    await rm(pending)
    return true
  }
  if (present !== undefined && present !== atPath) {
    const merged = merge(text, (await readIfThere(target)) ?? '')
    if (merged === undefined) return false
    await writeFile(`${pending}.merged`, merged)
    await rename(`${pending}.merged`, pending)
  }
  await rename(pending, target)
  return true
}

function merge(published: string, present: string): string | undefined {
  const [ours, theirs] = [parseLedger(published), parseLedger(present)]
  if ('found' in ours || 'found' in theirs) return undefined
  return formatLedger(withPublishedEditions(theirs, ours))
}
