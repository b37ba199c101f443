import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OwnerError } from '../../diagnostics/owner-error.ts'
import type { LedgerUpdate } from '../../permalinks/updates.ts'
import { fingerprintAt, ledgerFingerprint, sha256At } from './fingerprints.ts'
import {
  PENDING_FOLDER,
  type PendingLedger,
  type PendingRecord,
  pendingPath,
  readRecord,
  writeRecord,
} from './record.ts'

/** The folders of two sites. */
export interface Sites {
  readonly next: string
  readonly published: string
}

/**
 * Writes the ledgers of a finished site beside the present ones, before the site is published. If this succeeds, only
 * renaming them is left to do.
 *
 * @param root The root folder of the project.
 * @throws Error If they cannot be written, or if a ledger is not the one that the build read.
 */
export async function prepareLedgers(
  root: string,
  updates: readonly LedgerUpdate[],
  sites: Sites,
): Promise<PendingRecord> {
  if (await readRecord(root)) {
    throw new OwnerError(
      `${PENDING_FOLDER} still has ledgers of an earlier build. Run \`npm run permalinks -- verify\` to see which ledger cannot be read.`,
    )
  }
  await discardLedgers(root)
  await mkdir(join(root, PENDING_FOLDER), { recursive: true })
  const ledgers: PendingLedger[] = []
  for (const [index, update] of updates.entries()) {
    ledgers.push(await pendingLedger(root, update, sites))
    await writeFile(pendingPath(root, index), update.text)
  }
  const record = { version: 1 as const, published: false, ledgers }
  await writeRecord(root, record)
  return record
}

async function pendingLedger(
  root: string,
  { path, formerPath, text, before, slug, what }: LedgerUpdate,
  { next, published }: Sites,
): Promise<PendingLedger> {
  const atPath = await fingerprintAt(join(root, path))
  const atFormerPath = formerPath === undefined ? undefined : await fingerprintAt(join(root, formerPath))
  const known = before === undefined ? undefined : ledgerFingerprint(before)
  if (known !== (formerPath === undefined ? atPath : atFormerPath)) {
    throw new OwnerError(
      `${formerPath ?? path} changed during the build. The site was not replaced. Run the build again.`,
    )
  }
  const page = `articles/${slug}/index.html`
  return {
    path,
    formerPath,
    what,
    page,
    pageAfter: await sha256At(join(next, page)),
    pageBefore: await sha256At(join(published, page)),
    own: ledgerFingerprint(text),
    atPath,
    atFormerPath,
  }
}

/** Removes the ledgers of a site that was not published. */
export async function discardLedgers(root: string): Promise<void> {
  await rm(join(root, PENDING_FOLDER), { recursive: true, force: true })
}
