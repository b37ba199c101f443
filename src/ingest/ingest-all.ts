import { VFileMessage } from 'vfile-message'
import { report } from '../diagnostics/problem.ts'
import type { CatchUp } from '../ledgers/catch-up.ts'
import { type Ledger, ledgerBody } from '../permalinks/ledger.ts'
import { nextLedger } from '../permalinks/next-ledger.ts'
import type { Seed } from '../seed.ts'
import { copyOf } from './copy-seed.ts'
import { type IngestedArticle, ingest } from './pipeline.ts'

/** A seed, and what became of it; nothing where it was refused. */
export interface ReadSeed {
  readonly seed: Seed
  readonly result: IngestedArticle | undefined
}

/** Makes an article of each seed; what a seed was refused for is in its files' messages. */
export async function ingestAll(seeds: readonly Seed[]): Promise<readonly ReadSeed[]> {
  const read: ReadSeed[] = []
  for (const seed of seeds) read.push({ seed, result: await attempt(seed) })
  return read
}

/**
 * Reads those seeds again whose ledgers lack editions that can be had.
 *
 * @param orphans The ledgers that have no seed.
 */
export async function withMissedEditions(
  read: readonly ReadSeed[],
  orphans: readonly Ledger[],
  catchUp: CatchUp,
): Promise<readonly ReadSeed[]> {
  const behind = read.filter(({ seed, result }) => result && isBehind(seed, result))
  if (behind.length === 0) return read
  const others = read.flatMap((each) => (behind.includes(each) ? [] : (each.seed.file.data.ledger ?? [])))
  const caughtUp = await catchUp(
    behind.map(({ seed }) => ({ seed, ledger: seed.file.data.ledger })),
    [...others, ...orphans],
  )
  const current: ReadSeed[] = []
  for (const { seed, result } of read) {
    const ledger = caughtUp.get(seed)
    const again = ledger && { ...copyOf(seed), caughtUp: ledger }
    current.push(again ? { seed: again, result: await attempt(again) } : { seed, result })
  }
  return current
}

function isBehind({ file: { data } }: Seed, { article, slug, history }: IngestedArticle): boolean {
  const { ledger } = data
  if (article.draft) return false
  return !ledger || ledgerBody(nextLedger(ledger, history, slug ?? ledger.slug)) !== ledgerBody(ledger)
}

async function attempt(seed: Seed): Promise<IngestedArticle | undefined> {
  try {
    return await ingest(seed)
  } catch (error) {
    if (error instanceof VFileMessage) return undefined
    const reason = error instanceof Error ? error.message : String(error)
    report(seed.file, 'program-error', { found: `The program cannot read this file: ${reason}` })
    return undefined
  }
}
