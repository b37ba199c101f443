import { basename } from 'node:path'
import type { GitHistory } from '../permalinks/git/history.ts'
import type { Version } from '../permalinks/git/versions.ts'
import { LEDGER_FOLDER, type Ledger, parseLedger } from '../permalinks/ledger.ts'
import type { LedgerState } from '../permalinks/updates.ts'

/** What an article's ledger is compared with. */
interface Known {
  /** The versions of the article on the main line. */
  readonly main: readonly Version[]
  /** The SHA-256 of versions that only merged branches have. */
  readonly merged: ReadonlySet<string>
}

/**
 * Returns the ledger that the main line had before a merge took that of the other branch, with its text: the site showed
 * editions that only this ledger has.
 *
 * @returns `undefined` if the present ledger has all of them, or has others that could not be made again.
 */
export async function replacedLedger(
  { path, formerPath, before }: LedgerState,
  history: GitHistory,
  { main, merged }: Known,
): Promise<Ledger | undefined> {
  if (!before) return undefined
  const onMain = new Set(main.map(({ sha256 }) => sha256))
  const present = new Set(before.editions.map(({ sha256 }) => sha256))
  const name = `${LEDGER_FOLDER}/${basename(formerPath ?? path)}`
  const places = placesBeforeMerges(history).map((commit) => ({ commit, name }))
  const versions = (await history.read(new Map([['main', places]]))).get('main') ?? []
  const ledgers = versions.flatMap(({ bytes }) => {
    const ledger = parseLedger(new TextDecoder().decode(bytes))
    return 'found' in ledger ? [] : ledger
  })
  return ledgers.findLast(({ editions }) => {
    const own = new Set(editions.map(({ sha256 }) => sha256))
    const isLost = (sha256: string) => !present.has(sha256) && (onMain.has(sha256) || !merged.has(sha256))
    const others = [...present].filter((sha256) => !own.has(sha256))
    const last = before.editions.at(-1)?.sha256
    const canBeMade = (sha256: string) => sha256 === last || onMain.has(sha256) || merged.has(sha256)
    return [...own].some(isLost) && others.every(canBeMade)
  })
}

/** Returns the commits of the main line from which merges were made, oldest first, and the last one. */
function placesBeforeMerges({ commits }: GitHistory): readonly string[] {
  const before = commits.flatMap(({ id }, index) => {
    const next = commits[index + 1]
    return !next || next.parents.length > 1 ? [id] : []
  })
  return before
}
