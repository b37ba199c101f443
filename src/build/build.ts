import { hash } from 'node:crypto'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { homeUrl } from '../addresses.ts'
import { FORMATS, problemsOf } from '../diagnostics/report.ts'
import { type CollectedArticle, collect } from '../ingest/collection.ts'
import { ingestInWorkers } from '../ingest/many/in-workers.ts'
import { keepOutcomes } from '../ingest/many/keep-outcomes.ts'
import { readSeeds } from '../ingest/seeds/seeds.ts'
import { latestToday } from '../ingest/today.ts'
import { programKey } from '../kept/program-key.ts'
import { openWorkStore } from '../kept/work-store.ts'
import { keepLedgers } from '../permalinks/built-ledgers.ts'
import { ledgerUpdates } from '../permalinks/updates.ts'
import { lock } from '../project/build-lock.ts'
import { publishSite } from '../publish/publish.ts'
import { NEXT, PUBLISHED, refuseFaultyFolders, settleLocked } from '../publish/settle.ts'
import { writeSearchIndex } from '../search/index/search-index.ts'
import { RefusedBuild } from './refused-build.ts'
import { type KeptPages, renderPages } from './render-pages.ts'
import { loadPages } from './renderer/compiled-pages.ts'

/** How a build is run. */
interface BuildOptions {
  /** Whether the build is refused if it would change a ledger. */
  readonly isFrozen: boolean
  /** Is told what was done, a line at a time. */
  readonly tell: (message: string) => void
  /** Is told about problems that do not stop the build. */
  readonly warn: (problems: string) => void
}

/**
 * Builds and publishes the site: `seeds/` becomes `dist/`. If anything fails, the last site stays as it is.
 *
 * @param root The root folder of the project, which must be the working directory.
 * @throws OwnerError If the owner has to do something first, or if another build is running.
 */
export async function build(root: string, options: BuildOptions): Promise<void> {
  await refuseFaultyFolders(root)
  const release = lock(root)
  try {
    for (const line of await settleLocked(root, options.isFrozen)) options.tell(line)
    await buildLocked(root, options)
  } finally {
    release()
  }
}

async function buildLocked(root: string, { isFrozen, tell, warn }: BuildOptions): Promise<void> {
  const program = await programKey(root)
  const store = openWorkStore(root)
  try {
    await buildKeeping({ store, program }, root, { isFrozen, tell, warn })
  } finally {
    store.close()
  }
}

async function buildKeeping(
  kept: KeptPages,
  root: string,
  { isFrozen, tell, warn }: BuildOptions,
): Promise<void> {
  const [next, published] = [join(root, NEXT), join(root, PUBLISHED)]
  const articles = await publishedArticles(root, kept, warn)
  const updates = ledgerUpdates(articles.map(({ ledger }) => ledger))
  if (isFrozen && updates.length > 0) throw RefusedBuild.becauseFrozen(updates)
  await keepLedgers(root, updates)
  const { createRenderer, siteFiles } = await loadPages(root, kept.program, tell)
  await rm(next, { recursive: true, force: true })
  await cp(siteFiles, next, { recursive: true })
  const stored = articles.map(({ id, path, article, html }) => ({
    id,
    data: article,
    filePath: path,
    rendered: { html },
    digest: hash('sha256', JSON.stringify([article, html])),
  }))
  const pages = await renderPages(createRenderer(stored), homeUrl, next, kept)
  tell(`${pages.length} pages were rendered.`)
  tell(await writeSearchIndex(next, pages))
  await publishSite({ root, next, published }, tell)
  kept.store.deleteUnused()
}

/** Reads all seeds, and returns the articles that are no drafts. */
async function publishedArticles(
  root: string,
  { store, program }: KeptPages,
  warn: BuildOptions['warn'],
): Promise<readonly CollectedArticle[]> {
  const { articles, files, refused } = await collect(
    await readSeeds(root),
    latestToday(),
    keepOutcomes(store, program, ingestInWorkers),
  )
  const problems = FORMATS.text(problemsOf(files))
  if (refused.length > 0) throw RefusedBuild.becauseOfSeeds(problems)
  if (problems) warn(problems)
  return articles.filter(({ article }) => !article.draft)
}
