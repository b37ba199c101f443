import { hash } from 'node:crypto'
import { basename } from 'node:path'
import { type CollectedArticle, collect } from '../ingest/collection.ts'
import { ingestInWorkers } from '../ingest/many/in-workers.ts'
import { bytesOf } from '../ingest/read/bytes-of.ts'
import { readLedger } from '../ingest/read/read-ledger.ts'
import { isSeedName, type Seed, type SeedFolder } from '../ingest/seeds/seeds.ts'
import { latestToday } from '../ingest/today.ts'
import { withoutEditions } from '../permalinks/edition/without-editions.ts'
import type { GitHistory } from '../permalinks/git/history.ts'
import { articleOf, unknownVersions, type Version, versionPlaces } from '../permalinks/git/versions.ts'
import type { Ledger } from '../permalinks/ledger.ts'
import { ledgerUpdates } from '../permalinks/updates.ts'
import type { ArticleImport } from './article-import.ts'
import { mergedBytes } from './merged-bytes.ts'
import { neverOnline } from './never-online.ts'
import { replacedLedger } from './replaced-ledger.ts'
import { replay, type UnbuiltArticle } from './replay.ts'

/** An article whose ledger may change, with its seed. */
interface OwnArticle extends CollectedArticle {
  readonly seed: Seed
}

/** An article with versions that were never built. */
interface MissedVersions extends UnbuiltArticle {
  /** How many editions were removed from the ledger, because they were never online. */
  readonly removed: number
}

/**
 * Adds the committed versions of the seeds that their ledgers lack, as if each commit of the main line had been built.
 * Removes editions that only builds on merged branches wrote, since they were never online. The present text is left to
 * the next build. Other ledgers that the build would not write are not changed.
 *
 * @returns One for each ledger that changes, and one for each refused seed.
 */
export async function importOwn(folder: SeedFolder, history: GitHistory): Promise<readonly ArticleImport[]> {
  const { articles } = await collect(folder, latestToday(), ingestInWorkers)
  const seedOf = new Map(folder.seeds.map((seed) => [seed.file.path, seed]))
  const merged = await mergedBytes(history)
  const own = articles.flatMap((article) => {
    const seed = seedOf.get(article.path)
    return seed && !article.article.draft && (isBehind(article) || holds(article, merged))
      ? [{ ...article, seed }]
      : []
  })
  const unbuilt = await missedVersions(own, history, merged)
  const commits = history.commits.map(({ id }) => id)
  const replayed = await replay(unbuilt, commits, otherLedgers(folder, own))
  const written = own.flatMap(({ id, path, ledger }) => {
    const after = replayed.get(id)
    const { versions = [], removed = 0 } = unbuilt.get(id) ?? {}
    // A ledger that only has to be renamed is left to the build, too.
    if (!after || (versions.length === 0 && removed === 0)) return []
    return ledgerUpdates([{ ...ledger, after }]).map((update): ArticleImport => {
      const added = after.editions.length - (ledger.before?.editions.length ?? 0) + removed
      const found = [
        ...(added > 0 || removed === 0 ? [`${counted(added)} added`] : []),
        ...(removed > 0 ? [`${counted(removed)} removed that no published site showed`] : []),
      ].join(', ')
      return { result: { path, outcome: 'written', found }, ledger: update }
    })
  })
  return [...refusals(folder, articles), ...written]
}

function counted(editions: number): string {
  return `${editions} ${editions === 1 ? 'edition' : 'editions'}`
}

function holds({ ledger: { before } }: CollectedArticle, merged: ReadonlySet<string>): boolean {
  return before?.editions.some(({ sha256 }) => merged.has(sha256)) ?? false
}

function isBehind({ ledger }: CollectedArticle): boolean {
  return ledgerUpdates([ledger]).length > 0
}

async function missedVersions(
  own: readonly OwnArticle[],
  history: GitHistory,
  merged: ReadonlySet<string>,
): Promise<ReadonlyMap<string, MissedVersions>> {
  const places = versionPlaces(history.commits, isSeedName)
  const versions = await history.read(
    new Map(
      own.map(({ id, path, ledger: { formerPath = path } }) => {
        // If the rename is not committed yet, git only knows the former name.
        const name = [path, formerPath]
          .map((file) => articleOf(basename(file)))
          .find((each) => places.has(each))
        return [id, places.get(name ?? '') ?? []]
      }),
    ),
  )
  const missed = new Map<string, MissedVersions>()
  for (const article of own) {
    const { id, seed, ledger } = article
    const main = versions.get(id) ?? []
    const replaced = holds(article, merged)
      ? await replacedLedger(ledger, history, { main, merged })
      : undefined
    if (replaced) {
      missed.set(id, continued(article, replaced, unknownVersions(main, shasOf(replaced), history)))
      continue
    }
    const removed = await neverOnline(ledger, { main, merged }, seed.images)
    if (removed.size === 0 && !isBehind(article)) continue
    const isAll = removed.size > 0 && removed.size === ledger.before?.editions.length
    const before = ledger.before && removed.size > 0 ? withoutEditions(ledger.before, removed) : ledger.before
    const known = isAll || !before ? [] : shasOf(before)
    const unknown = unknownVersions(main, known, history)
    missed.set(id, {
      // If nothing of it was online, the ledger is begun again.
      ledger: isAll ? undefined : before,
      versions: isAll ? unknown : withoutPresent(unknown, seed),
      images: seed.images,
      removed: removed.size,
    })
  }
  return missed
}

/** The article with the ledger that the main line had, and the versions that were not built since. */
function continued(
  { seed, ledger: { before } }: OwnArticle,
  ledger: Ledger,
  unknown: readonly Version[],
): MissedVersions {
  const known = new Set(shasOf(ledger))
  const removed = before ? shasOf(before).filter((sha256) => !known.has(sha256)).length : 0
  return { ledger, versions: withoutPresent(unknown, seed), images: seed.images, removed }
}

function shasOf({ editions }: Ledger): readonly string[] {
  return editions.map(({ sha256 }) => sha256)
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
function otherLedgers(folder: SeedFolder, articles: readonly OwnArticle[]): readonly Ledger[] {
  const own = new Set(articles.map(({ ledger }) => ledger.formerPath))
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
