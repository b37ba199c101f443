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
