import { hash } from 'node:crypto'
import { bytesOf } from '../ingest/read/read.ts'
import { isSeedName } from '../ingest/seeds/seeds.ts'
import { GitError, type GitHistory, readGitHistory } from '../permalinks/git/history.ts'
import { articleOf, unknownVersions, type Version, versionPlaces } from '../permalinks/git/versions.ts'
import type { Ledger } from '../permalinks/ledger.ts'
import type { Seed } from '../seed.ts'
import { replay, type UnbuiltArticle } from './replay.ts'

/** A seed whose ledger has to be written. */
export interface BehindSeed {
  readonly seed: Seed
  /** As it lies on the disk. */
  readonly ledger: Ledger | undefined
}

/**
 * Finds the editions that ledgers lack.
 *
 * @param others The ledgers of all other articles.
 * @returns The ledgers as they were before the seeds' present texts; none for a seed of which nothing more is known.
 */
export type CatchUp = (
  behind: readonly BehindSeed[],
  others: readonly Ledger[],
) => Promise<ReadonlyMap<Seed, Ledger>>

/**
 * Takes editions that ledgers lack from the history of the folder: for hosts that build what is committed, and commit
 * nothing back.
 *
 * @param warn Is told, once at most, that committed ledgers are behind, or why the history cannot be read.
 */
export function catchUpFromGit(folder: string, warn: (message: string) => void): CatchUp {
  return async (behind, others) => {
    try {
      const history = await readGitHistory(folder)
      if (!history) return new Map()
      const { ledgers, committed } = await catchUp(behind, others, history)
      const warning = warningOf(committed, history.isCut)
      if (warning) warn(warning)
      return ledgers
    } catch (error) {
      if (!(error instanceof GitError)) throw error
      warn(`Ledgers are behind the seeds, and git does not tell what they lack: ${error.message}`)
      return new Map()
    }
  }
}

/**
 * What `CatchUp` says, from a history.
 *
 * @returns `committed`: how many of the ledgers lack what is committed.
 */
export async function catchUp(
  behind: readonly BehindSeed[],
  others: readonly Ledger[],
  history: GitHistory,
): Promise<{ readonly ledgers: ReadonlyMap<Seed, Ledger>; readonly committed: number }> {
  const places = versionPlaces(history.commits, isSeedName)
  const versions = await history.read(
    new Map(
      behind.map(({ seed }) => {
        const names = [seed.file, seed.ledger].map((file) => articleOf(file?.basename ?? ''))
        return [nameOf(seed), places.get(names.find((name) => places.has(name)) ?? '') ?? []]
      }),
    ),
  )
  const unknown = behind.map(({ seed, ledger }) => {
    const editions = ledger?.editions.map(({ sha256 }) => sha256) ?? []
    return { seed, ledger, versions: unknownVersions(versions.get(nameOf(seed)) ?? [], editions, history) }
  })
  const articles = new Map<string, UnbuiltArticle>(
    unknown.map(({ seed, ledger, versions }) => [
      nameOf(seed),
      { ledger, versions: withoutPresent(versions, seed), image: seed.image },
    ]),
  )
  const commits = history.commits.map(({ id }) => id)
  const found = await replay(articles, commits, others)
  const committed = unknown.filter(({ seed, ledger, versions: { length } }) =>
    // A ledger that is not there lacks nothing while there was one version; of a history that is cut nobody knows.
    ledger || history.isCut ? length > 0 : length > 1 && found.has(nameOf(seed)),
  )
  const ledgers = behind.flatMap(({ seed }) => {
    const ledger = found.get(nameOf(seed))
    return ledger ? [[seed, ledger] as const] : []
  })
  return { ledgers: new Map(ledgers), committed: committed.length }
}

function nameOf({ file }: Seed): string {
  return articleOf(file.basename ?? '')
}

/** The last version is the present one, most often, which is read in any case. */
function withoutPresent(versions: readonly Version[], { file, sidecar }: Seed): readonly Version[] {
  const last = versions.at(-1)
  const isPresent =
    last !== undefined &&
    last.name === file.basename &&
    last.sha256 === hash('sha256', bytesOf(file)) &&
    Buffer.compare(last.sidecar ?? Buffer.of(), sidecar ? bytesOf(sidecar) : Buffer.of()) === 0
  return isPresent ? versions.slice(0, -1) : versions
}

function warningOf(committed: number, isCut: boolean): string | undefined {
  if (committed === 0) return undefined
  const ledgers = committed === 1 ? 'The ledger of 1 article is' : `The ledgers of ${committed} articles are`
  const cut = isCut ? ', which is cut here (a shallow clone; `fetch-depth: 0` brings all of it)' : ''
  return `${ledgers} behind what is committed; what is missing is taken from the history${cut}. Run \`npm run build\` where you write, and commit seeds/.permalinks/.`
}
