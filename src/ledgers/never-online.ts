import type { Seed } from '../ingest/seeds/seeds.ts'
import { passagesOf } from '../passage/history/history.ts'
import type { Version } from '../permalinks/git/versions.ts'
import type { Ledger } from '../permalinks/ledger.ts'
import type { LedgerState } from '../permalinks/updates.ts'
import { textsOf } from './texts-of.ts'

/** The versions of an article, and the bytes of versions on merged branches. */
export interface KnownVersions {
  /** The versions on the main line. */
  readonly main: readonly Version[]
  /** The SHA-256 of versions that only merged branches have. */
  readonly merged: ReadonlySet<string>
}

/**
 * Finds the editions of a ledger that no published site showed: builds on another branch wrote them, and the main line
 * never had their words. An edition that is in no commit at all may have been published before it was committed.
 *
 * @param state The ledger of the article. The present text counts as online: the next build publishes it.
 * @returns The numbers of the editions, counted from 1.
 */
export async function neverOnline(
  { before, after }: Pick<LedgerState, 'before' | 'after'>,
  { main, merged }: KnownVersions,
  images: Seed['images'],
): Promise<ReadonlySet<number>> {
  const suspected = before ? suspects(before, { main, merged }) : []
  if (!before || suspected.length === 0) return new Set()
  const online = new Set([wordsOf(after, after.editions.length)])
  for (const version of main) online.add(JSON.stringify((await textsOf(version, images)) ?? []))
  return new Set(suspected.filter((edition) => !online.has(wordsOf(before, edition))))
}

function suspects({ editions }: Ledger, { main, merged }: KnownVersions): readonly number[] {
  const own = new Set(main.map(({ sha256 }) => sha256))
  return editions.flatMap(({ sha256 }, index) => (merged.has(sha256) && !own.has(sha256) ? [index + 1] : []))
}

function wordsOf(ledger: Ledger, edition: number): string {
  return JSON.stringify(passagesOf(ledger, edition).map(({ text }) => text))
}
