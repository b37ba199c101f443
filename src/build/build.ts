import { hash } from 'node:crypto'
import { cp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { FORMATS, problemsOf } from '../diagnostics/report.ts'
import { type CollectedArticle, collect } from '../ingest/collection.ts'
import { ingestInWorkers } from '../ingest/many/in-workers.ts'
import { keepOutcomes } from '../ingest/many/keep-outcomes.ts'
import { readSeeds, type SeedFolder } from '../ingest/seeds/seeds.ts'
import { latestToday } from '../ingest/today.ts'
import { programKey } from '../kept/program-key.ts'
import { openWorkStore } from '../kept/work-store.ts'
import { keepLedgers } from '../permalinks/built-ledgers.ts'
import { type LedgerUpdate, ledgerUpdates } from '../permalinks/updates.ts'
import { lock } from '../project/build-lock.ts'
import { publishSite } from '../publish/publish.ts'
import { NEXT, PUBLISHED, refuseFaultyFolders, settleLocked } from '../publish/settle.ts'
import { inputsSum, lastBuild, rememberBuild, type SeedSums, seedSums, withLedgers } from './last-build.ts'
import { RefusedBuild } from './refused-build.ts'
import type { PageKeys } from './render-pages.ts'
import type { StoredArticle } from './renderer/article-store.ts'
import { loadPages } from './renderer/compiled-pages.ts'
import type { Reporter } from './reporter.ts'
import { takeWork } from './shard.ts'
import { type KeptWork, writePages } from './write-pages.ts'

/** How a build is run. */
interface BuildOptions {
  /** Whether the build is refused if it would change a ledger. */
  readonly isFrozen: boolean
  /** The folders with the results of other machines; see `takeWork`. */
  readonly merged: readonly string[]
  readonly reporter: Reporter
}

/**
 * Builds and publishes the site: `seeds/` becomes `dist/`. If anything fails, the last site stays as it is.
 *
 * @param root The root folder of the project, which must be the working directory.
 * @throws OwnerError If the owner has to do something first, or if another build is running.
 */
export async function build(root: string, options: BuildOptions): Promise<void> {
  const { isFrozen, merged, reporter } = options
  await refuseFaultyFolders(root)
  const release = lock(root)
  try {
    for (const line of await settleLocked(root, isFrozen)) reporter.tell(line)
    const program = await programKey(root)
    const store = openWorkStore(root)
    try {
      takeWork(store, merged, reporter)
      await buildUnlessSame(root, { store, program }, options)
    } finally {
      store.close()
    }
  } finally {
    release()
  }
}

/** Builds the site, unless everything that it is made of is as it was, and so is the site. */
async function buildUnlessSame(root: string, kept: KeptWork, options: BuildOptions): Promise<void> {
  const { store, program } = kept
  const { tell, warn } = options.reporter
  const published = join(root, PUBLISHED)
  const folder = await readSeeds(root)
  const today = latestToday()
  const read = seedSums(folder)
  const pictures = [...(folder.seeds[0]?.images.keys() ?? [])]
  const inputsWith = (sums: SeedSums) => inputsSum(root, sums, pictures, program, today)
  const last = lastBuild(store, published)
  if (last?.inputs === inputsWith(read)) {
    if (last.problems) warn(last.problems)
    tell(`Nothing changed since the last build. ${basename(published)}/ is as it was.`)
    return
  }
  const formerKeys = new Map(Object.entries(last?.keys ?? {}))
  const { updates, problems, keys } = await buildSite(root, folder, today, { ...kept, formerKeys }, options)
  store.deleteUnused()
  const inputs = inputsWith(withLedgers(read, updates))
  rememberBuild(store, { inputs, problems, keys: Object.fromEntries(keys) }, published)
}

/** What a build found. */
interface Built {
  /** The ledgers that were written. */
  readonly updates: readonly LedgerUpdate[]
  /** The problems that did not stop the build, in words. */
  readonly problems: string
  readonly keys: PageKeys
}

async function buildSite(
  root: string,
  folder: SeedFolder,
  today: string,
  kept: KeptWork & { readonly formerKeys: PageKeys },
  { isFrozen, reporter }: BuildOptions,
): Promise<Built> {
  const { tell, warn, begin } = reporter
  const [next, published] = [join(root, NEXT), join(root, PUBLISHED)]
  const ingested = begin('Reading articles', folder.seeds.length)
  const ingestMany = keepOutcomes(kept.store, kept.program, ingestInWorkers)
  const collection = await collect(folder, today, (inputs) => ingestMany(inputs, ingested))
  const problems = FORMATS.text(problemsOf(collection.files))
  if (collection.refused.length > 0) throw RefusedBuild.becauseOfSeeds(problems)
  if (problems) warn(problems)
  const articles = collection.articles.filter(({ article }) => !article.draft)
  const updates = ledgerUpdates(articles.map(({ ledger }) => ledger))
  if (isFrozen && updates.length > 0) throw RefusedBuild.becauseFrozen(updates)
  await keepLedgers(root, updates)
  const { createRenderer, siteFiles } = await loadPages(root, kept.program, tell)
  await rm(next, { recursive: true, force: true })
  await cp(siteFiles, next, { recursive: true })
  const renderer = createRenderer(articles.map(storedArticle))
  const keys = await writePages(
    renderer,
    articles.map(({ article }) => article),
    { next, published, formerKeys: kept.formerKeys },
    kept,
    reporter,
  )
  await publishSite({ root, next, published }, tell)
  return { updates, problems, keys }
}

function storedArticle({ id, path, article, html }: CollectedArticle): StoredArticle {
  const digest = hash('sha256', JSON.stringify([article, html]))
  return { id, data: article, filePath: path, rendered: { html }, digest }
}
