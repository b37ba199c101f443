import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { settle } from './settle.ts'

/** Completes what an interrupted build left before the development server reads the ledgers. */
export function settleInDevelopment(): AstroIntegration {
  return {
    name: 'settle-in-development',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'dev') return
        for (const line of await settle(fileURLToPath(config.root))) logger.info(line)
      },
    },
  }
}
