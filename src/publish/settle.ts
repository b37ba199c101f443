import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { OwnerError } from '../diagnostics/owner-error.ts'
import { FORMATS, problemsOf } from '../diagnostics/report.ts'
import { listUpdates } from '../permalinks/list-updates.ts'
import { tryLock } from '../project/build-lock.ts'
import { checkFolders, checkSeedFolders } from '../project/check-folders.ts'
import { discardLedgers } from './pending/prepare.ts'
import { putInPlace } from './pending/put-in-place.ts'
import { PENDING_FOLDER, readRecord } from './pending/record.ts'
import { wentOnline } from './pending/went-online.ts'

/** Said after the ledgers that were written. */
export const COMMIT_LEDGERS =
  'Commit seeds/.permalinks/. A host that commits nothing back runs `npm run permalinks -- import` before each build.'

/** Where sites are published. */
export const PUBLISHED = 'dist'
/** Where a site is built before it is published. */
export const NEXT = '.cache/next'
/** Where the last site is kept while the next one takes its place. */
export const PREVIOUS = '.cache/previous'

/**
 * Completes what an interrupted build left: the ledgers of a site that readers saw are put in their places, those of
 * a site that was never published are discarded, and a site that was put aside is put back. Called before ledgers are read.
 *
 * Does nothing while a build is running, because that is not interrupted.
 *
 * @param root The root folder of the project.
 * @returns What was done, a line at a time.
 * @throws OwnerError If something is in the way. The message says what.
 */
export async function settle(root: string): Promise<readonly string[]> {
  if (!isInterrupted(root)) return []
  await refuseFaultyFolders(root)
  const release = tryLock(root)
  if (!release) return []
  try {
    return await settleLocked(root, false)
  } finally {
    release()
  }
}

/**
 * Like `settle`, for a process that has the lock. While it has, no other one builds.
 *
 * @param isFrozen Whether no ledger may be written.
 */
export async function settleLocked(root: string, isFrozen: boolean): Promise<readonly string[]> {
  const done = await settleLedgers(root, isFrozen)
  restoreSite(root)
  return done
}

/**
 * Refuses folders that lead out of the project, before anything is written.
 *
 * @throws OwnerError If there is one.
 */
export async function refuseFaultyFolders(root: string): Promise<void> {
  const faults = [...(await checkFolders(root)), ...(await checkSeedFolders(root))]
  if (faults.length > 0) {
    throw new OwnerError(
      `Some folders cannot be used. Nothing was changed.\n\n${FORMATS.text(problemsOf(faults))}\n`,
    )
  }
}

function isInterrupted(root: string): boolean {
  return existsSync(join(root, PENDING_FOLDER)) || isSiteAside(root)
}

/** A build that is killed between the two renames in `replace` leaves the old site beside its place. */
function isSiteAside(root: string): boolean {
  return !existsSync(join(root, PUBLISHED)) && existsSync(join(root, PREVIOUS))
}

function restoreSite(root: string): void {
  if (isSiteAside(root)) renameSync(join(root, PREVIOUS), join(root, PUBLISHED))
}

async function settleLedgers(root: string, isFrozen: boolean): Promise<readonly string[]> {
  if (!existsSync(join(root, PENDING_FOLDER))) return []
  const record = await readRecord(root)
  const sites = { next: join(root, NEXT), published: join(root, PUBLISHED) }
  if (!record || !(await wentOnline(root, record, sites))) {
    if (!isFrozen) await discardLedgers(root)
    return []
  }
  const list = listUpdates(record.ledgers)
  if (isFrozen) {
    throw new OwnerError(
      `A build was interrupted after it had published its site, and --frozen does not allow writing its ledgers. The site was not built.\n\n${list.join('\n')}\n\nRun \`npm run check\`, which writes them, and commit seeds/.permalinks/.`,
    )
  }
  const placed = await putInPlace(root, record)
  return placed.length === 0
    ? []
    : [
        'A build was interrupted after it had published its site. Its ledgers were written now.',
        ...listUpdates(placed),
        COMMIT_LEDGERS,
      ]
}
