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

/** An article whose ledger a build would write, and its seed. */
interface BehindArticle extends CollectedArticle {
  readonly seed: Seed
}

/**
 * Adds committed versions of the seeds that their ledgers do not know, as if each commit had been built. The present
 * text is left to the build, and so are ledgers that it would not write.
 *
 * @returns Nothing for an article whose ledger stays as it is, unless its seed is refused.
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
    // Where there is no version to add, a ledger that has to be renamed is left to the build, too.
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
        // A rename that is not committed yet is unknown to git.
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

/** The last version is the present text, most often, unless that is not committed yet. */
function withoutPresent(versions: readonly Version[], { file, sidecar }: Seed): readonly Version[] {
  const last = versions.at(-1)
  const isPresent =
    last !== undefined &&
    last.name === file.basename &&
    last.sha256 === hash('sha256', bytesOf(file)) &&
    Buffer.compare(last.sidecar ?? Buffer.of(), sidecar ? bytesOf(sidecar) : Buffer.of()) === 0
  return isPresent ? versions.slice(0, -1) : versions
}

/** The ledgers of all other articles, of those that are no more among them. */
function otherLedgers(folder: SeedFolder, behind: readonly BehindArticle[]): readonly Ledger[] {
  const own = new Set(behind.map(({ ledger }) => ledger.formerPath))
  const files = [...folder.seeds.flatMap(({ ledger }) => ledger ?? []), ...folder.orphanedLedgers]
  return files.filter(({ path }) => !own.has(path)).flatMap((file) => readLedger(file) ?? [])
}

/** A build names what is wrong with them, and stops. */
function refusals(folder: SeedFolder, articles: readonly CollectedArticle[]): readonly ArticleImport[] {
  const read = new Set(articles.map(({ path }) => path))
  return folder.seeds
    .map(({ file: { path } }) => path)
    .filter((path) => !read.has(path))
    .map((path) => ({
      result: { path, outcome: 'refused', found: 'the seed is refused; `npm run check` says why' },
    }))
}
