import { join } from 'node:path'
import { readSeeds } from '../ingest/seeds/seeds.ts'
import type { GitHistory } from '../permalinks/git/history.ts'
import { writeLedgerFiles } from '../permalinks/write-ledger.ts'
import { SEEDS_FOLDER } from '../seed.ts'
import type { ImportResult } from './article-import.ts'
import { importOther } from './import-other.ts'
import { importOwn } from './import-own.ts'
import { readHistory } from './read-history.ts'

/**
 * Adds the editions in a git history to the ledgers of the seeds.
 *
 * @param root The root folder of the project.
 * @param other A folder in a git repository, with files of the same names. Without it, the history of the seeds
 *   themselves is read.
 * @returns `isCut` says whether the beginning of the history is missing, as in a shallow clone.
 * @throws CommandError If there is no history.
 */
export async function importHistory(
  root: string,
  other?: string,
): Promise<{ readonly results: readonly ImportResult[]; readonly isCut: boolean }> {
  const history = await historyOf(root, other)
  const seeds = await readSeeds(root)
  const imports = await (other === undefined ? importOwn(seeds, history) : importOther(seeds, history))
  await writeLedgerFiles(
    root,
    imports.flatMap(({ ledger }) => ledger ?? []),
  )
  return { results: imports.map(({ result }) => result), isCut: history.isCut }
}

function historyOf(root: string, other: string | undefined): Promise<GitHistory> {
  return other === undefined
    ? readHistory(
        join(root, SEEDS_FOLDER),
        'There is nothing to import: install git and commit the articles, or build without an import.',
      )
    : readHistory(other, 'Name a folder with articles in a git repository.')
}
