import { existsSync, renameSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { writeLedgers } from '../permalinks/pending-ledgers.ts'

/** Said after the ledgers that a build wrote. */
const COMMIT_LEDGERS =
  'Commit seeds/.permalinks/. A host that commits nothing back runs `npm run permalinks -- import` before each build.'

/**
 * Replaces `dist/` only after a build is complete. Pages are built in another folder first, so a build that fails leaves
 * the published site as it was.
 *
 * This must be the last integration: files that a later one wrote would not be published.
 */
export function publish(): AstroIntegration {
  let published: URL
  let root: URL
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        published = config.outDir
        root = config.root
        if (command !== 'build') return
        updateConfig({ outDir: new URL('./.cache/next/', config.root) })
        // An earlier build may have been killed between the two renames in `replace`. Put the old site back.
        const previous = new URL('./.cache/previous/', config.root)
        if (!existsSync(published) && existsSync(previous)) renameSync(previous, published)
      },
      'astro:build:done': ({ dir, logger }) =>
        publishSite({ root, next: dir, published }, (message) => logger.info(message)),
    },
  }
}

/** The folders of a build; their addresses end with a slash. */
interface BuildFolders {
  /** The folder of the project. */
  readonly root: URL
  /** The finished site. */
  readonly next: URL
  /** Where the site has to be, and where the one before it is. */
  readonly published: URL
}

/**
 * Puts a finished site in the place of the last one, then writes the ledgers.
 *
 * @param tell Is told what was done, a line at a time.
 */
export async function publishSite(
  { root, next, published }: BuildFolders,
  tell: (message: string) => void,
): Promise<void> {
  const previous = new URL('../previous/', next)
  if (existsSync(published)) await rm(previous, { recursive: true, force: true })
  replace(published, next, previous)
  await rm(previous, { recursive: true, force: true })
  tell(`${basename(fileURLToPath(published))}/ was replaced`)
  const ledgers = await writeLedgers(fileURLToPath(root))
  for (const { path, what } of ledgers) tell(`${path}: ${what}`)
  if (ledgers.length > 0) tell(COMMIT_LEDGERS)
}

/**
 * Swaps the new site for the old one with two renames, synchronously. Node cannot exchange two folders atomically, so
 * there is no site for some microseconds. If the process is killed in between, the next build puts the old site back.
 */
function replace(published: URL, next: URL, previous: URL): void {
  if (existsSync(published)) renameSync(published, previous)
  try {
    renameSync(next, published)
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, published)
    throw error
  }
}
