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
 * Adds the editions that a history of git has to the ledgers of the seeds.
 *
 * @param root The project's root.
 * @param other A folder of a git repository that has files of the same names; without it, the history of the seeds
 *   themselves is taken.
 * @returns `isCut`: whether the history begins later than the repository does.
 * @throws CommandError where there is no history.
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
