import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { Article } from '../article.ts'
import { FORMATS, problemsOf } from '../diagnostics/report.ts'
import { keepLedgers } from '../permalinks/pending-ledgers.ts'
import { type LedgerUpdate, ledgerUpdates } from '../permalinks/updates.ts'
import { SEEDS_FOLDER } from '../seed.ts'
import { brokenArticle, withAlert } from './broken-article.ts'
import { type CollectedArticle, type Collection, collect } from './collection.ts'
import { readSeeds } from './seeds/seeds.ts'
import { latestToday } from './today.ts'

/** Creates the loader of the content collection `articles`. Each seed becomes an entry with its rendered body. */
export function seedLoader(): Loader {
  return {
    name: 'seeds',
    async load(context) {
      const root = fileURLToPath(context.config.root)
      const isDevelopment = context.watcher !== undefined
      const collection = await collect(await readSeeds(root), latestToday())
      const problems = FORMATS.text(problemsOf(collection.files))
      if (collection.refused.length > 0 && !isDevelopment) throw new SeedError(problems)
      if (problems) context.logger.warn(`\n${problems}`)
      if (isDevelopment) {
        await storeForDevelopment(context, collection)
        watch(context, root)
        return
      }
      const published = collection.articles.filter(({ article }) => !article.draft)
      const updates = ledgerUpdates(published.map(({ ledger }) => ledger))
      if (updates.length > 0 && process.env.PINCITE_FROZEN) throw new FrozenError(updates)
      await keepLedgers(root, updates)
      await store(context, published)
    },
  }
}

/** Stops the build. The message is the report on all seeds. There is no stack, because it would not help the owner. */
class SeedError extends Error {
  override readonly name = 'SeedError'

  constructor(problems: string) {
    super(
      `Some seeds cannot become articles. The site was not built; the last one stays as it is.\n\n${problems}\n`,
    )
    this.stack = ''
  }

  /** Leaves out the message: if it contains *window*, as in `windows-1252`, Astro adds advice about browser APIs. */
  override toString(): string {
    return this.name
  }
}

/** Stops a build with `--frozen` if its ledgers would change. */
class FrozenError extends Error {
  override readonly name = 'FrozenError'

  constructor(updates: readonly LedgerUpdate[]) {
    const list = updates.map(({ path, what }) => `${path}: ${what}`).join('\n')
    super(
      `The ledgers are behind the seeds, and --frozen does not allow writing them. The site was not built.\n\n${list}\n\nRun \`npm run build\` without --frozen where you write, and commit seeds/.permalinks/. If articles were committed without their ledgers, run \`npm run permalinks -- import\` first.\n`,
    )
    this.stack = ''
  }
}

async function store(
  { store, parseData, generateDigest }: LoaderContext,
  articles: readonly (Omit<CollectedArticle, 'path' | 'ledger'> & { readonly path: string | undefined })[],
): Promise<void> {
  const ids = new Set(articles.map(({ id }) => id))
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
  for (const { id, path, article, html } of articles) {
    const data = await parseData({ id, data: article, ...(path !== undefined && { filePath: path }) })
    // The file of a refused seed is not served, because its name may lead out of the folder.
    const filePath = path === undefined ? {} : { filePath: path }
    store.set({ id, data, ...filePath, digest: generateDigest({ data, html }), rendered: { html } })
  }
}

/**
 * Stores the articles for the development server: also drafts, and broken seeds with their problems above the last
 * text.
 */
async function storeForDevelopment(context: LoaderContext, collection: Collection): Promise<void> {
  const broken = collection.refusedSeeds.map((file) => {
    const id = file.stem ?? ''
    const known = context.store.get(id)
    const beside = collection.files.filter(({ stem, messages }) => stem === id && messages.length > 0)
    return {
      id,
      path: undefined,
      // Everything in the store has passed the schema of the collection.
      article: (known?.data as Article | undefined) ?? brokenArticle(file),
      html: withAlert(known?.rendered?.html ?? '', FORMATS.text(problemsOf(beside))),
    }
  })
  await store(context, [...collection.articles, ...broken])
}

/** Updates the articles in development when a seed is added, edited or deleted. */
function watch(context: LoaderContext, root: string): void {
  const { watcher, logger } = context
  const folder = join(root, SEEDS_FOLDER)
  watcher?.add(folder)
  const refresh = async (path: string) => {
    if (!path.startsWith(folder + sep)) return
    const collection = await collect(await readSeeds(root), latestToday())
    const problems = FORMATS.text(problemsOf(collection.files))
    if (problems) logger.warn(`\n${problems}`)
    await storeForDevelopment(context, collection)
    logger.info(`Read ${relative(root, path)}`)
  }
  // Events are handled one by one, so that the newest text is stored last. An error does not end the queue, because a
  // file that was removed in the meantime causes another event.
  let queue = Promise.resolve()
  for (const event of ['add', 'change', 'unlink']) {
    watcher?.on(event, (path: string) => {
      queue = queue.then(() => refresh(path)).catch((error: unknown) => logger.error(String(error)))
    })
  }
}
