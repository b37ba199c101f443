import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { OwnerError } from '../diagnostics/owner-error.ts'
import { FORMATS, problemsOf } from '../diagnostics/report.ts'
import { ingestAll } from '../ingest/ingest-all.ts'
import { assignLedgers } from '../ingest/ledgers/assign-ledgers.ts'
import { ingestInWorkers } from '../ingest/many/in-workers.ts'
import { keepOutcomes } from '../ingest/many/keep-outcomes.ts'
import { filesOf, hasError, readSeeds } from '../ingest/seeds/seeds.ts'
import { programKey } from '../kept/program-key.ts'
import { openWorkStore, WORK_STORE, type WorkStore } from '../kept/work-store.ts'
import { lock } from '../project/build-lock.ts'
import { refuseFaultyFolders } from '../publish/settle.ts'
import { RefusedBuild } from './refused-build.ts'
import type { Reporter } from './reporter.ts'

/** A part of the seeds: the third of eight is `{ number: 3, of: 8 }`. */
export interface Shard {
  readonly number: number
  readonly of: number
}

/**
 * Ingests a part of the seeds and keeps the results, so that several machines can share the work. A build that takes over
 * the results of all parts ingests nothing itself; see `takeWork`. A seed is always in the same part, whatever is added.
 *
 * @throws RefusedBuild If a seed of the part is refused. The results of the others are kept.
 */
export async function ingestShard(root: string, shard: Shard, { tell, begin }: Reporter): Promise<void> {
  await refuseFaultyFolders(root)
  const release = lock(root)
  try {
    const { seeds } = await assignLedgers(await readSeeds(root))
    const own = seeds.filter(({ file }) => numberOf(file.path, shard.of) === shard.number)
    const program = await programKey(root)
    const store = openWorkStore(root)
    try {
      const ended = begin('Reading articles', own.length)
      const ingestMany = keepOutcomes(store, program, ingestInWorkers)
      await ingestAll(own, (inputs) => ingestMany(inputs, ended))
    } finally {
      store.close()
    }
    const files = own.flatMap(filesOf)
    if (files.some(hasError)) throw RefusedBuild.becauseOfSeeds(FORMATS.text(problemsOf(files)))
    tell(`${own.length} of ${seeds.length} articles are kept in ${WORK_STORE}.`)
  } finally {
    release()
  }
}

/** Returns the number of the part that a seed belongs to, from 1. */
function numberOf(path: string, of: number): number {
  return (Number.parseInt(hash('sha256', path).slice(0, 12), 16) % of) + 1
}

const RUN_SHARD = 'Run `npm run build -- --shard` there'

/**
 * Takes over the results that other machines have kept.
 *
 * @param folders The folders that have their `work.sqlite`, or the projects that have it in `.cache/`.
 * @throws OwnerError If a folder has none that can be read.
 */
export function takeWork(store: WorkStore, folders: readonly string[], { tell }: Reporter): void {
  for (const folder of folders) {
    const path = [join(folder, 'work.sqlite'), join(folder, WORK_STORE)].find(existsSync)
    if (path === undefined) throw new OwnerError(`There is no work.sqlite in ${folder}. ${RUN_SHARD} first.`)
    try {
      tell(`${store.takeFrom(path)} results were taken over from ${path}.`)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new OwnerError(`${path} cannot be read: ${why} ${RUN_SHARD} again.`)
    }
  }
}
