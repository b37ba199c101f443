import { join } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../../diagnostics/problem.ts'
import { LEDGER_FOLDER } from '../../permalinks/ledger.ts'
import { SEEDS_FOLDER } from '../../seed.ts'
import { isFile, listFolder, readInto, stemOf } from './entries.ts'

/** Reads the ledgers. Returns them by the names of their articles. */
export async function readLedgers(folder: string): Promise<ReadonlyMap<string, VFile>> {
  const entries = await listFolder(join(folder, LEDGER_FOLDER))
  const files = entries
    .filter((entry) => entry.name.endsWith('.json'))
    .map((entry) => ({ entry, file: new VFile({ path: `${SEEDS_FOLDER}/${LEDGER_FOLDER}/${entry.name}` }) }))
  for (const { entry, file } of files) {
    if (isFile(entry)) await readInto(file, join(folder, LEDGER_FOLDER), entry)
    else report(file, 'broken-ledger', { found: 'This is no file', remedy: 'Move it out of the folder.' })
  }
  return new Map(files.map(({ file }) => [stemOf(file), file]))
}
