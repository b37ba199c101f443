import { hash } from 'node:crypto'
import { basename } from 'node:path'
import { type CollectedArticle, collect } from '../ingest/collection.ts'
import { bytesOf } from '../ingest/read/read.ts'
import { readLedger } from '../ingest/read/read-ledger.ts'
import { isSeedName, type Seed, type SeedFolder } from '../ingest/seeds/seeds.ts'
import { latestToday } from '../ingest/today.ts'
import type { GitHistory } from '../permalinks/git/history.ts'
import { articleOf, unknownVersions, type Version, versionPlaces } from '../permalinks/git/versions.ts'
import type { Ledger } from '../permalinks/ledger.ts'
import { ledgerUpdates } from '../permalinks/updates.ts'
import type { ArticleImport } from './article-import.ts'
import { replay, type UnbuiltArticle } from './replay.ts'

/** An article whose ledger a build would write, with its seed. */
interface BehindArticle extends CollectedArticle {
  readonly seed: Seed
}

/**
 * Adds the committed versions of the seeds that their ledgers lack, as if each commit had been built. The present text
 * is left to the next build. Ledgers that the build would not write are not changed.
 *
 * @returns One for each ledger that changes, and one for each refused seed.
 */
export async function importOwn(folder: SeedFolder, history: GitHistory): Promise<readonly ArticleImport[]> {
  const { articles } = await collect(folder, latestToday())
  const seedOf = new Map(folder.seeds.map((seed) => [seed.file.path, seed]))
  const behind = articles.flatMap((article) => {
    const seed = seedOf.get(article.path)
    return seed && isBehind(article) ? [{ ...article, seed }] : []
  })
  const unbuilt = await missedVersions(behind, history)
  const commits = history.commits.map(({ id }) => id)
  const replayed = await replay(unbuilt, commits, otherLedgers(folder, behind))
  const written = behind.flatMap(({ id, path, ledger }) => {
    const after = replayed.get(id)
    // A ledger that only has to be renamed is left to the build, too.
    if (!after || unbuilt.get(id)?.versions.length === 0) return []
    return ledgerUpdates([{ ...ledger, after }]).map((update): ArticleImport => {
      const added = after.editions.length - (ledger.before?.editions.length ?? 0)
      const found = `${added} ${added === 1 ? 'edition' : 'editions'} added`
      return { result: { path, outcome: 'written', found }, ledger: update }
    })
  })
  return [...refusals(folder, articles), ...written]
}

function isBehind({ article, ledger }: CollectedArticle): boolean {
  return !article.draft && ledgerUpdates([ledger]).length > 0
}

async function missedVersions(
  behind: readonly BehindArticle[],
  history: GitHistory,
): Promise<ReadonlyMap<string, UnbuiltArticle>> {
  const places = versionPlaces(history.commits, isSeedName)
  const versions = await history.read(
    new Map(
      behind.map(({ id, path, ledger: { formerPath = path } }) => {
        // If the rename is not committed yet, git only knows the former name.
        const name = [path, formerPath]
          .map((file) => articleOf(basename(file)))
          .find((each) => places.has(each))
        return [id, places.get(name ?? '') ?? []]
      }),
    ),
  )
  return new Map(
    behind.map(({ id, seed, ledger: { before } }) => {
      const editions = before?.editions.map(({ sha256 }) => sha256) ?? []
      const unknown = unknownVersions(versions.get(id) ?? [], editions, history)
      return [id, { ledger: before, versions: withoutPresent(unknown, seed), images: seed.images }]
    }),
  )
}

/** Removes the last version if it is the present text. It is not if the present text is not committed yet. */
function withoutPresent(versions: readonly Version[], { file, sidecar }: Seed): readonly Version[] {
  const last = versions.at(-1)
  const isPresent =
    last !== undefined &&
    last.name === file.basename &&
    last.sha256 === hash('sha256', bytesOf(file)) &&
    Buffer.compare(last.sidecar ?? Buffer.of(), sidecar ? bytesOf(sidecar) : Buffer.of()) === 0
  return isPresent ? versions.slice(0, -1) : versions
}

/** Returns the ledgers of all other articles, including removed ones. */
function otherLedgers(folder: SeedFolder, behind: readonly BehindArticle[]): readonly Ledger[] {
  const own = new Set(behind.map(({ ledger }) => ledger.formerPath))
  const files = [...folder.seeds.flatMap(({ ledger }) => ledger ?? []), ...folder.orphanedLedgers]
  return files.filter(({ path }) => !own.has(path)).flatMap((file) => readLedger(file) ?? [])
}

/** Returns a result for each refused seed. The build reports their problems, and stops. */
function refusals(folder: SeedFolder, articles: readonly CollectedArticle[]): readonly ArticleImport[] {
  const read = new Set(articles.map(({ path }) => path))
  return folder.seeds
    .map(({ file: { path } }) => path)
    .filter((path) => !read.has(path))
    .map((path) => ({
      result: { path, outcome: 'refused', found: 'the seed is refused; `npm run check` says why' },
    }))
}
