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
 * Publishes a build whole or not at all: pages are built beside `dist/`, which is replaced when the last of them is
 * there. A build that fails leaves the site that is online as it was.
 *
 * It has to be the last integration, because what others write afterwards would be written beside `dist/`.
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
        // A program can be killed between two renames; the site that was online is whole beside its place then.
        const previous = new URL('./.cache/previous/', config.root)
        if (!existsSync(published) && existsSync(previous)) renameSync(previous, published)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const previous = new URL('../previous/', dir)
        if (existsSync(published)) await rm(previous, { recursive: true, force: true })
        replace(published, dir, previous)
        await rm(previous, { recursive: true, force: true })
        logger.info(`${basename(fileURLToPath(published))}/ was replaced`)
        const ledgers = await writeLedgers(fileURLToPath(root))
        for (const { path, what } of ledgers) logger.info(`${path}: ${what}`)
        if (ledgers.length > 0) logger.info(COMMIT_LEDGERS)
      },
    },
  }
}

/**
 * Both renames in one breath. Node cannot exchange two folders at once: between them there is no site for some
 * microseconds, and a program that is killed there leaves it beside its place, until the next build puts it back.
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
