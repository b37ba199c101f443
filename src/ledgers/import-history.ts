import { readLedger } from '../ingest/read/read-ledger.ts'
import { isSeedName, readSeeds, SEEDS_FOLDER } from '../ingest/seeds/seeds.ts'
import { GitError, type GitHistory, readGitHistory } from '../permalinks/git/history.ts'
import { articleOf, versionPlaces } from '../permalinks/git/versions.ts'
import { formatLedger, LEDGER_FOLDER, type Ledger } from '../permalinks/ledger.ts'
import { type LedgerFile, writeLedger } from '../publish/pending-ledgers.ts'
import type { Seed } from '../seed.ts'
import { CommandError } from './command-error.ts'
import { replay, type UnbuiltArticle } from './replay.ts'

/** What an import did for an article. */
export interface ImportResult {
  /** Path of the seed, relative to the project's root. */
  readonly path: string
  readonly outcome: 'written' | 'known' | 'refused' | 'nothing'
  /** In words: `3 editions`. */
  readonly found: string
}

/**
 * Makes the ledgers of the seeds from the history of the files of the same names in another folder, so that editions of
 * articles that were under git are known on the first day. A ledger that would lose an edition or an id stays as it is.
 *
 * @param root The project's root.
 * @param folder A folder of a git repository.
 * @throws CommandError where there is no history.
 */
export async function importHistory(
  root: string,
  folder: string,
): Promise<{ readonly results: readonly ImportResult[]; readonly isCut: boolean }> {
  const history = await historyOf(folder)
  const { seeds, orphanedLedgers } = await readSeeds(root)
  const places = versionPlaces(history.commits, isSeedName)
  const versions = await history.read(
    new Map(seeds.map((seed) => [nameOf(seed), places.get(nameOf(seed)) ?? []])),
  )
  const known = new Map(seeds.map((seed) => [seed, seed.ledger && readLedger(seed.ledger)]))
  const commits = history.commits.map(({ id }) => id)
  const replayed = (those: readonly Seed[], others: readonly Ledger[]) =>
    replay(new Map(those.map((seed) => [nameOf(seed), unbuilt(seed, versions)])), commits, others)
  const all = [...known.values(), ...orphanedLedgers.map(readLedger)].filter((ledger) => ledger !== undefined)
  const found = new Map([
    // Where there is a ledger, its address stays: what the history would make of it does not matter.
    ...(await replayed(
      seeds.filter((seed) => seed.ledger),
      [],
    )),
    ...(await replayed(
      seeds.filter((seed) => !seed.ledger),
      all,
    )),
  ])

  const imports = seeds.map((seed) => importOf(seed, known.get(seed), found.get(nameOf(seed))))
  for (const { ledger } of imports) if (ledger) await writeLedger(root, ledger)
  return { results: imports.map(({ result }) => result), isCut: history.isCut }
}

async function historyOf(folder: string): Promise<GitHistory> {
  try {
    const history = await readGitHistory(folder)
    if (history && history.commits.length > 0) return history
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    throw new CommandError(`Git does not read ${folder}: ${error.message}`)
  }
  throw new CommandError(
    `Git has no history of ${folder}. Name a folder of a repository that holds articles.`,
  )
}

function unbuilt({ file, image }: Seed, versions: Awaited<ReturnType<GitHistory['read']>>): UnbuiltArticle {
  return { ledger: undefined, versions: versions.get(articleOf(file.basename ?? '')) ?? [], image }
}

function importOf(
  seed: Seed,
  known: Ledger | undefined,
  found: Ledger | undefined,
): { readonly result: ImportResult; readonly ledger?: LedgerFile } {
  const { path } = seed.file
  const refused = (why: string) => ({ result: { path, outcome: 'refused' as const, found: why } })
  if (!found) {
    return { result: { path, outcome: 'nothing', found: 'the history has no version that can be read' } }
  }
  if (seed.ledger && !known) {
    return refused(`${seed.ledger.path} cannot be read; \`npm run permalinks -- verify\` says why`)
  }
  const lost = known && lostBy(known, found)
  if (lost) {
    return refused(
      `its ledger stays as it is, because the history does not have ${lost}. If nobody has links to it yet, delete ${seed.ledger?.path} and import again`,
    )
  }
  const { slug, earlierSlugs } = known ?? found
  const text = formatLedger({ ...found, slug, earlierSlugs })
  const editions = `${found.editions.length} ${found.editions.length === 1 ? 'edition' : 'editions'}`
  if (known && formatLedger(known) === text) {
    return { result: { path, outcome: 'known', found: `${editions}, as its ledger has` } }
  }
  return {
    result: { path, outcome: 'written', found: editions },
    ledger: { path: `${SEEDS_FOLDER}/${LEDGER_FOLDER}/${nameOf(seed)}.json`, text },
  }
}

/** What a ledger has that another one does not, in words. */
function lostBy(known: Ledger, found: Ledger): string | undefined {
  const editions = new Set(found.editions.map(({ sha256 }) => sha256))
  const edition = known.editions.findIndex(({ sha256 }) => !editions.has(sha256))
  if (edition >= 0) return `its edition ${edition + 1}`
  const ids = new Set([...found.passages, ...found.headings].map(({ id }) => id))
  const lost = [...known.passages, ...known.headings].find(({ id }) => !ids.has(id))
  return lost && `its passage #${lost.id}`
}

function nameOf({ file }: Seed): string {
  return articleOf(file.basename ?? '')
}
