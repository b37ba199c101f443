import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import type { Article } from '../article.ts'
import { FORMATS, problemsOf } from '../diagnostics/report.ts'
import { SEEDS_FOLDER } from '../seed.ts'
import { brokenArticle, withAlert } from './broken-article.ts'
import { collect } from './collection.ts'
import { ingestInTurn } from './many/in-turn.ts'
import { readSeeds } from './seeds/seeds.ts'
import { latestToday } from './today.ts'

/** Stores all articles for the development server, and stores them again when a seed is added, edited or deleted. */
export async function loadAndWatch(
  context: LoaderContext,
  watcher: NonNullable<LoaderContext['watcher']>,
): Promise<void> {
  const { logger } = context
  const root = fileURLToPath(context.config.root)
  const folder = join(root, SEEDS_FOLDER)
  await load(context, root)
  watcher.add(folder)
  const refresh = async (path: string) => {
    if (!path.startsWith(folder + sep)) return
    await load(context, root)
    logger.info(`Read ${relative(root, path)}`)
  }
  // Events are handled one by one, so that the newest text is stored last. An error does not end the queue, because a
  // file that was removed in the meantime causes another event.
  let queue = Promise.resolve()
  for (const event of ['add', 'change', 'unlink']) {
    watcher.on(event, (path: string) => {
      queue = queue.then(() => refresh(path)).catch((error: unknown) => logger.error(String(error)))
    })
  }
}

/** Stores all articles: also drafts, and broken seeds with their problems above the last text. */
async function load(context: LoaderContext, root: string): Promise<void> {
  const { articles, files, refusedSeeds } = await collect(await readSeeds(root), latestToday(), ingestInTurn)
  const problems = FORMATS.text(problemsOf(files))
  if (problems) context.logger.warn(`\n${problems}`)
  const broken = refusedSeeds.map((file) => {
    const id = file.stem ?? ''
    const known = context.store.get(id)
    const beside = files.filter(({ stem, messages }) => stem === id && messages.length > 0)
    return {
      id,
      // The file of a refused seed is not served, because its name may lead out of the folder.
      path: undefined,
      // Everything in the store has passed the schema of the collection.
      article: (known?.data as Article | undefined) ?? brokenArticle(file),
      html: withAlert(known?.rendered?.html ?? '', FORMATS.text(problemsOf(beside))),
    }
  })
  await store(context, [...articles, ...broken])
}

/** What is stored of an article. */
interface StoredArticle {
  readonly id: string
  readonly path: string | undefined
  readonly article: Article
  readonly html: string
}

async function store(
  { store, parseData, generateDigest }: LoaderContext,
  articles: readonly StoredArticle[],
): Promise<void> {
  const ids = new Set(articles.map(({ id }) => id))
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
  for (const { id, path, article, html } of articles) {
    const filePath = path === undefined ? {} : { filePath: path }
    const data = await parseData({ id, data: article, ...filePath })
    store.set({ id, data, ...filePath, digest: generateDigest({ data, html }), rendered: { html } })
  }
}
