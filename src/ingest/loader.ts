import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { type Collection, collect } from './collection.ts'
import { report } from './report.ts'
import { readSeeds, SEEDS_FOLDER } from './seeds.ts'

/** The loader of the content collection `articles`: every seed is an entry, its body rendered once, here. */
export function seedLoader(): Loader {
  return {
    name: 'seeds',
    async load(context) {
      const root = fileURLToPath(context.config.root)
      const collection = collect(await readSeeds(root))
      const problems = report(collection.files)
      if (collection.refused.length > 0 && !context.watcher) throw new SeedError(problems)
      if (problems) context.logger.warn(`\n${problems}`)
      await store(context, collection)
      watch(context, root)
    },
  }
}

/** Stops the build. Its message is the report of all seeds; where in the loader it was thrown helps nobody. */
class SeedError extends Error {
  override readonly name = 'SeedError'

  constructor(problems: string) {
    super(
      `Some seeds cannot become articles. The site was not built; the last one stays as it is.\n\n${problems}\n`,
    )
    this.stack = ''
  }
}

async function store(
  { store, parseData, generateDigest }: LoaderContext,
  { articles, refused }: Collection,
): Promise<void> {
  // In development, an article whose seed is broken at the moment stays as it was.
  const ids = new Set([...articles.map(({ id }) => id), ...refused])
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
  for (const { id, path, article, html } of articles) {
    const data = await parseData({ id, data: article, filePath: path })
    store.set({ id, data, filePath: path, digest: generateDigest({ data, html }), rendered: { html } })
  }
}

/** In development: an edited, new or deleted seed is on the page at the next look. */
function watch(context: LoaderContext, root: string): void {
  const { watcher, logger } = context
  const folder = join(root, SEEDS_FOLDER)
  watcher?.add(folder)
  const refresh = async (path: string) => {
    if (!path.startsWith(folder + sep)) return
    const collection = collect(await readSeeds(root))
    const problems = report(collection.files)
    if (problems) logger.warn(`\n${problems}`)
    await store(context, collection)
    logger.info(`Read ${relative(root, path)}`)
  }
  // One after another, so that the newest text is the last to be stored; a file that vanished meanwhile is read next time.
  let queue = Promise.resolve()
  for (const event of ['add', 'change', 'unlink']) {
    watcher?.on(event, (path: string) => {
      queue = queue.then(() => refresh(path)).catch((error: unknown) => logger.error(String(error)))
    })
  }
}
