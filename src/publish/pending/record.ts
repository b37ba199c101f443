import { lstat, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { LEDGER_FOLDER } from '../../permalinks/ledger.ts'
import { SEEDS_FOLDER } from '../../seed.ts'

/**
 * Where a build puts its ledgers before it replaces the site. It is beside the ledgers, so that it is on the same disk, and
 * is not lost if somebody empties the cache.
 */
export const PENDING_FOLDER = `${SEEDS_FOLDER}/${LEDGER_FOLDER}/.pending`
/** Written after the ledgers, so that it is there only if all of them are. */
const RECORD = 'record.json'

const ledgerPath = z.string().regex(/^seeds\/\.permalinks\/[^/\\]+\.json$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const recordSchema = z.strictObject({
  version: z.literal(1),
  /** Whether the site is known to have been put in its place. */
  published: z.boolean(),
  ledgers: z.array(
    z.strictObject({
      path: ledgerPath,
      /** The file that it replaces, if the article was renamed. */
      formerPath: ledgerPath.optional(),
      what: z.string(),
      /** The path of the article's page within the site. */
      page: z.string().regex(/^articles\/(?!\.\.?\/)[^/\\]+\/index\.html$/),
      /** The SHA-256 of that page in the new site. */
      pageAfter: sha256.optional(),
      /** The SHA-256 of that page in the site before; omitted if it had none. */
      pageBefore: sha256.optional(),
      /** The fingerprints of the ledger, and of the files at `path` and `formerPath` when it was written. */
      own: sha256,
      atPath: sha256.optional(),
      atFormerPath: sha256.optional(),
    }),
  ),
})

/** What a build is about to publish: its ledgers, and how to recognise the site that they belong to. */
export type PendingRecord = z.infer<typeof recordSchema>

/** A ledger of a build that may not have been published yet. */
export type PendingLedger = PendingRecord['ledgers'][number]

/** Returns the path of a pending ledger. */
export function pendingPath(root: string, index: number): string {
  return join(root, PENDING_FOLDER, `${index}.json`)
}

/** Reads what a build was about to publish. Returns `undefined` if there is nothing, or if it is not complete. */
export async function readRecord(root: string): Promise<PendingRecord | undefined> {
  try {
    if (!(await lstat(join(root, PENDING_FOLDER))).isDirectory()) return undefined
    const text = await readFile(join(root, PENDING_FOLDER, RECORD), 'utf8')
    return recordSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Writes what a build is about to publish, completely or not at all. */
export async function writeRecord(root: string, record: PendingRecord): Promise<void> {
  const file = join(root, PENDING_FOLDER, RECORD)
  await writeFile(`${file}.next`, JSON.stringify(record), { flush: true })
  await rename(`${file}.next`, file)
}
