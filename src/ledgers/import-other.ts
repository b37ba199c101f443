import { readLedger } from '../ingest/read/read-ledger.ts'
import { isSeedName, type Seed, type SeedFolder } from '../ingest/seeds/seeds.ts'
import type { GitHistory } from '../permalinks/git/history.ts'
import { versionPlaces } from '../permalinks/git/versions.ts'
import { formatLedger, LEDGER_FOLDER, type Ledger } from '../permalinks/ledger.ts'
import { SEEDS_FOLDER } from '../seed.ts'
import type { ArticleImport } from './article-import.ts'
import { replay } from './replay.ts'
import { seedName } from './seed-name.ts'

/**
 * Creates the ledgers of the seeds from the history of files with the same names in another folder, so that a new site
 * knows the earlier editions of articles that were in git before. A ledger that would lose an edition or an id is not
 * changed.
 */
export async function importOther(
  { seeds, orphanedLedgers }: SeedFolder,
  history: GitHistory,
): Promise<readonly ArticleImport[]> {
  const places = versionPlaces(history.commits, isSeedName)
  const versions = await history.read(
    new Map(seeds.map((seed) => [seedName(seed), places.get(seedName(seed)) ?? []])),
  )
  const known = new Map(seeds.map((seed) => [seed, seed.ledger && readLedger(seed.ledger)]))
  const commits = history.commits.map(({ id }) => id)
  const replayed = (those: readonly Seed[], others: readonly Ledger[]) =>
    replay(
      new Map(
        those.map((seed) => {
          const name = seedName(seed)
          return [name, { ledger: undefined, versions: versions.get(name) ?? [], images: seed.images }]
        }),
      ),
      commits,
      others,
    )
  const all = [...known.values(), ...orphanedLedgers.map(readLedger)].filter((ledger) => ledger !== undefined)
  const found = new Map([
    // If there is a ledger, its slug is kept, so the slugs in the history do not matter.
    ...(await replayed(
      seeds.filter((seed) => seed.ledger),
      [],
    )),
    ...(await replayed(
      seeds.filter((seed) => !seed.ledger),
      all,
    )),
  ])
  return seeds.map((seed) => importOf(seed, known.get(seed), found.get(seedName(seed))))
}

function importOf(seed: Seed, known: Ledger | undefined, found: Ledger | undefined): ArticleImport {
  const { path } = seed.file
  const refused = (why: string) => ({ result: { path, outcome: 'refused' as const, found: why } })
  if (!found) {
    return { result: { path, outcome: 'nothing', found: 'the history has no readable version' } }
  }
  if (seed.ledger && !known) {
    return refused(`${seed.ledger.path} cannot be read; \`npm run permalinks -- verify\` says why`)
  }
  const lost = known && lostBy(known, found)
  if (lost) {
    return refused(
      `its ledger was left unchanged, because the history lacks ${lost}. If nobody has links to the article yet, delete ${seed.ledger?.path} and import again`,
    )
  }
  const { slug, earlierSlugs } = known ?? found
  const text = formatLedger({ ...found, slug, earlierSlugs })
  const editions = `${found.editions.length} ${found.editions.length === 1 ? 'edition' : 'editions'}`
  if (known && formatLedger(known) === text) {
    return { result: { path, outcome: 'known', found: `${editions}, already in its ledger` } }
  }
  return {
    result: { path, outcome: 'written', found: editions },
    ledger: { path: `${SEEDS_FOLDER}/${LEDGER_FOLDER}/${seedName(seed)}.json`, text },
  }
}

/** Says which edition or passage of a ledger another one lacks; `undefined` if it lacks nothing. */
function lostBy(known: Ledger, found: Ledger): string | undefined {
  const editions = new Set(found.editions.map(({ sha256 }) => sha256))
  const edition = known.editions.findIndex(({ sha256 }) => !editions.has(sha256))
  if (edition >= 0) return `its edition ${edition + 1}`
  const ids = new Set([...found.passages, ...found.headings].map(({ id }) => id))
  const lost = [...known.passages, ...known.headings].find(({ id }) => !ids.has(id))
  return lost && `its passage #${lost.id}`
}
