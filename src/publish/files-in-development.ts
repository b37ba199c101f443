import type { AstroIntegration } from 'astro'

/**
 * Lets the development server serve pictures and seeds, whose addresses have no trailing slash. With
 * `trailingSlash: 'always'`, Astro's development server would refuse them. The published site consists of files, so the
 * setting makes no difference there.
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
