import { rename, rm, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Publishes a build whole or not at all: pages are built beside `dist/`, which is replaced when the last of them is
 * there. A build that fails leaves the site that is online as it was.
 *
 * It has to be the last integration, because what others write afterwards would be written beside `dist/`.
 */
export function publish(): AstroIntegration {
  let published: URL
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        published = config.outDir
        if (command === 'build') updateConfig({ outDir: new URL('./.cache/next/', config.root) })
      },
      'astro:build:done': async ({ dir, logger }) => {
        const previous = new URL('../previous/', dir)
        // Where an earlier build ended between the two renames, `previous` is the site that is online.
        if (await exists(published)) {
          await rm(previous, { recursive: true, force: true })
          await rename(published, previous)
        }
        try {
          await rename(dir, published)
        } catch (error) {
          if (await exists(previous)) await rename(previous, published)
          throw error
        }
        await rm(previous, { recursive: true, force: true })
        logger.info(`${basename(fileURLToPath(published))}/ was replaced`)
      },
    },
  }
}

async function exists(url: URL): Promise<boolean> {
  return stat(url).then(
    () => true,
    () => false,
  )
}
