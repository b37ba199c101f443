import { existsSync, renameSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { writeLedgers } from '../permalinks/pending-ledgers.ts'

/** Where the last site is kept while the next one takes its place. */
const PREVIOUS = '.cache/previous'
/** Said after the ledgers that a build wrote. */
const COMMIT_LEDGERS =
  'Commit seeds/.permalinks/. A host that commits nothing back runs `npm run permalinks -- import` before each build.'

/**
 * Puts the last site back if an earlier build was killed between the two renames in `replace`.
 *
 * @param root The root folder of the project.
 * @param published Where the site has to be.
 */
export function restoreSite(root: string, published: string): void {
  const previous = join(root, PREVIOUS)
  if (!existsSync(published) && existsSync(previous)) renameSync(previous, published)
}

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
 * Puts a finished site in the place of the last one, then writes the ledgers.
 *
 * @param tell Is told what was done, a line at a time.
 */
export async function publishSite(
  { root, next, published }: BuildFolders,
  tell: (message: string) => void,
): Promise<void> {
  const previous = join(root, PREVIOUS)
  if (existsSync(published)) await rm(previous, { recursive: true, force: true })
  replace(published, next, previous)
  await rm(previous, { recursive: true, force: true })
  tell(`${basename(published)}/ was replaced`)
  const ledgers = await writeLedgers(root)
  for (const { path, what } of ledgers) tell(`${path}: ${what}`)
  if (ledgers.length > 0) tell(COMMIT_LEDGERS)
}

/**
 * Swaps the new site for the old one with two renames, synchronously. Node cannot exchange two folders atomically, so
 * there is no site for some microseconds. If the process is killed in between, the next build puts the old site back.
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
