import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { FORMATS, summary, visible } from '../../diagnostics/report.ts'
import { importHistory } from '../../ledgers/import-history.ts'
import { renameArticle } from '../../ledgers/rename.ts'
import { verify } from '../../ledgers/verify.ts'
import { lock } from '../../project/build-lock.ts'
import { refuseFaultyFolders, settleLocked } from '../../publish/settle.ts'
import { tell, tellSettled } from '../tell-settled.ts'

const USAGE = 'Usage: npm run permalinks -- verify | rename OLD NEW | import [GITDIR]'

/** Runs `npm run permalinks`; see `permalinks.ts` in the folder above. */
export async function main(): Promise<number> {
  const [command, ...names] = readArguments()
  const [first = '', second = ''] = names
  const root = process.cwd()
  if (command === 'verify' && names.length === 0) {
    await tellSettled(root)
    return printVerification()
  }
  if (command === 'rename' && names.length === 2) return whileLocked(root, () => printRename(first, second))
  if (command === 'import' && names.length <= 1) return whileLocked(root, () => printImport(...names))
  console.error(USAGE)
  return 2
}

/** Runs a command that writes ledgers, while no build can. */
async function whileLocked(root: string, command: () => Promise<number>): Promise<number> {
  await refuseFaultyFolders(root)
  const release = lock(root)
  try {
    tell(await settleLocked(root, false))
    return await command()
  } finally {
    release()
  }
}

async function printVerification(): Promise<number> {
  const { ledgers, problems } = await verify(process.cwd())
  const report = FORMATS.text(problems)
  if (report) console.log(`${report}\n`)
  console.log(`${countOf(ledgers, 'ledger')}, ${summary(problems) || 'no problems'}`)
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

async function printRename(from: string, to: string): Promise<number> {
  const { moves, address } = await renameArticle(process.cwd(), from, to)
  for (const move of moves) console.log(visible(`${move.from} → ${move.to}`))
  console.log(visible(`The address is still ${address}. All links to it keep working.`))
  return 0
}

async function printImport(folder?: string): Promise<number> {
  const { results, isCut } = await importHistory(
    process.cwd(),
    folder === undefined ? undefined : resolve(folder),
  )
  for (const { path, found } of results) console.log(visible(`${path}: ${found}`))
  if (isCut) {
    console.log(
      'The history is cut: this is a shallow clone. `git fetch --unshallow` brings all of it; in GitHub Actions, `fetch-depth: 0` does.',
    )
  }
  const count = (outcome: (typeof results)[number]['outcome']) =>
    results.filter((result) => result.outcome === outcome).length
  const refused = count('refused')
  const written = `${countOf(count('written'), 'ledger')} written`
  console.log([written, ...(refused > 0 ? [`${refused} refused`] : [])].join(', '))
  return refused > 0 ? 1 : 0
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function readArguments(): readonly string[] {
  try {
    return parseArgs({ options: {}, allowPositionals: true }).positionals
  } catch {
    return []
  }
}
