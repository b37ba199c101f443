import type { AstroIntegration } from 'astro'

/**
 * Serves files under their own addresses in development: pictures and seeds have no slash at the end, which Astro's
 * development server asks of every address where pages have one. What is published is files, so that it makes no
 * difference there.
 */
export function filesInDevelopment(): AstroIntegration {
  return {
    name: 'files-in-development',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' })
      },
    },
  }
}
