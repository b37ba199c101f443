import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collect } from '../../src/ingest/collection.ts'
import { ingestInTurn } from '../../src/ingest/many/in-turn.ts'
import { readSeeds } from '../../src/ingest/seeds/seeds.ts'
import { CommandError } from '../../src/ledgers/command-error.ts'
import { importHistory } from '../../src/ledgers/import-history.ts'
import { passagesOf } from '../../src/passage/history/history.ts'
import { type Ledger, parseLedger } from '../../src/permalinks/ledger.ts'
import { ledgerUpdates } from '../../src/permalinks/updates.ts'
import { writeLedgerFiles } from '../../src/permalinks/write-ledger.ts'

/** Writes the ledgers like a production build, without building pages. */
export async function build(root: string): Promise<'built' | 'stopped'> {
  const { articles, refused } = await collect(await readSeeds(root), '2030-01-01', ingestInTurn)
  if (refused.length > 0) return 'stopped'
  const published = articles.filter(({ article }) => !article.draft)
  await writeLedgerFiles(root, ledgerUpdates(published.map(({ ledger }) => ledger)))
  return 'built'
}

/** Runs `npm run permalinks -- import`. Returns its output: a line for each article, then remarks on the history. */
export async function importOwn(root: string): Promise<readonly string[]> {
  try {
    const { results, isCut } = await importHistory(root)
    return [...results.map(({ path, found }) => `${path}: ${found}`), ...(isCut ? ['cut'] : [])]
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return [error.message]
  }
}

/** Imports and builds, like hosts that do not commit the ledgers. Returns the output of the import. */
export async function importAndBuild(root: string): Promise<readonly string[]> {
  const said = await importOwn(root)
  const outcome = await build(root)
  return outcome === 'built' ? said : [...said, outcome]
}

/** Returns the ledgers of a project, by file name. */
export function ledgers(root: string): Readonly<Record<string, string>> {
  const within = join(root, 'seeds/.permalinks')
  const names = readdirSync(within)
    .filter((name) => name.endsWith('.json'))
    .sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(within, name), 'utf8')]))
}

/** Returns the ledger of an article. */
export function ledgerOf(root: string, name: string): Ledger {
  const ledger = parseLedger(ledgers(root)[`${name}.json`] ?? '')
  if ('found' in ledger) throw new Error(ledger.found)
  return ledger
}

/** Returns the text of each edition of an article, with slashes between passages. */
export function editionsOf(root: string, name: string): readonly string[] {
  const ledger = ledgerOf(root, name)
  return ledger.editions.map((_, index) =>
    passagesOf(ledger, index + 1)
      .map(({ text }) => text)
      .join(' / '),
  )
}
