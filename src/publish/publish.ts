import { existsSync, renameSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { OwnerError } from '../diagnostics/owner-error.ts'
import { systemErrorInWords } from '../diagnostics/system-error.ts'
import { dropLedgers, keptLedgers } from '../permalinks/built-ledgers.ts'
import { listUpdates } from '../permalinks/list-updates.ts'
import { discardLedgers, prepareLedgers } from './pending/prepare.ts'
import { putInPlace } from './pending/put-in-place.ts'
import { type PendingRecord, writeRecord } from './pending/record.ts'
import { COMMIT_LEDGERS, PREVIOUS } from './settle.ts'

/** The folders of a build. */
interface BuildFolders {
  /** The root folder of the project. */
  readonly root: string
  /** The finished site. */
  readonly next: string
  /** Where the site has to be, and where the one before it is. */
  readonly published: string
}

/**
 * Puts a finished site in the place of the last one, and its ledgers in theirs. The ledgers are written first, beside
 * their places, because no edition may be published that no ledger can hold. If this is interrupted after the site was
 * replaced, the next command puts the ledgers in their places; see `settle`.
 *
 * @param tell Is told what was done, a line at a time.
 * @throws OwnerError If the site or its ledgers cannot be written. The message says which of them was.
 */
export async function publishSite(folders: BuildFolders, tell: (message: string) => void): Promise<void> {
  const { root, published } = folders
  const record = await replaceSite(folders)
  const name = `${basename(published)}/`
  tell(`${name} was replaced`)
  if (record) {
    try {
      // If this fails, the site is still recognised by its pages.
      await writeRecord(root, { ...record, published: true }).catch(() => undefined)
      for (const line of listUpdates(await putInPlace(root, record))) tell(line)
    } catch (error) {
      const why = systemErrorInWords(error, root) ?? String(error)
      throw new OwnerError(
        `${name} was replaced, but its ledgers are not in their places yet: ${why} The next \`npm run check\` or build puts them there before it does anything else.`,
      )
    }
    tell(COMMIT_LEDGERS)
  }
  await dropLedgers(root)
  await rm(join(root, PREVIOUS), { recursive: true, force: true })
}

/** Writes the ledgers beside their places, then replaces the site. If either fails, both are as before. */
async function replaceSite({ root, next, published }: BuildFolders): Promise<PendingRecord | undefined> {
  const previous = join(root, PREVIOUS)
  try {
    const updates = await keptLedgers(root)
    const record = updates.length > 0 ? await prepareLedgers(root, updates, { next, published }) : undefined
    if (existsSync(published)) await rm(previous, { recursive: true, force: true })
    replace(published, next, previous)
    return record
  } catch (error) {
    await discardLedgers(root).catch(() => undefined)
    const words = systemErrorInWords(error, root)
    throw words === undefined
      ? error
      : new OwnerError(`The site was not replaced; the last one stays as it is. ${words}`)
  }
}

/**
 * Swaps the new site for the old one with two renames, synchronously. Node cannot exchange two folders atomically, so
 * there is no site for some microseconds. If the process is killed in between, the next command puts the old site back.
 */
function replace(published: string, next: string, previous: string): void {
  if (existsSync(published)) renameSync(published, previous)
  try {
    renameSync(next, published)
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, published)
    throw error
  }
}
