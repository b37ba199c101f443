import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { collect } from '../../src/ingest/collection.ts'
import { readSeeds } from '../../src/ingest/seeds/seeds.ts'
import { catchUpFromGit } from '../../src/ledgers/catch-up.ts'
import { passagesOf } from '../../src/passage/history/history.ts'
import { type Ledger, parseLedger } from '../../src/permalinks/ledger.ts'
import { ledgerUpdates } from '../../src/permalinks/updates.ts'

/** What a production build does with ledgers, without its pages. Returns what it warned of, or that it was stopped. */
export async function build(root: string, { git = true } = {}): Promise<readonly string[]> {
  const warnings: string[] = []
  const catchUp = catchUpFromGit(join(root, 'seeds'), (message) => warnings.push(message))
  const { articles, refused } = await collect(await readSeeds(root), '2030-01-01', git ? catchUp : undefined)
  if (refused.length > 0) return ['stopped']
  const published = articles.filter(({ article }) => !article.draft)
  for (const { path, formerPath, text } of ledgerUpdates(published.map(({ ledger }) => ledger))) {
    mkdirSync(join(root, 'seeds/.permalinks'), { recursive: true })
    writeFileSync(join(root, path), text)
    if (formerPath !== undefined) rmSync(join(root, formerPath))
  }
  return warnings
}

/** The files of a project's ledgers, by their names. */
export function ledgers(root: string): Readonly<Record<string, string>> {
  const within = join(root, 'seeds/.permalinks')
  const names = readdirSync(within).sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(within, name), 'utf8')]))
}

/** An article's ledger. */
export function ledgerOf(root: string, name: string): Ledger {
  const ledger = parseLedger(ledgers(root)[`${name}.json`] ?? '')
  if ('found' in ledger) throw new Error(ledger.found)
  return ledger
}

/** The text of each edition of an article, a slash between passages. */
export function editionsOf(root: string, name: string): readonly string[] {
  const ledger = ledgerOf(root, name)
  return ledger.editions.map((_, index) =>
    passagesOf(ledger, index + 1)
      .map(({ text }) => text)
      .join(' / '),
  )
}
