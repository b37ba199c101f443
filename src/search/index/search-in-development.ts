import type { AstroIntegration } from 'astro'
import sirv from 'sirv'
import { INDEX_FOLDER } from './index-files.ts'

/** Lets the development server serve the search index of the last build, because the index is made from built pages. */
export function searchInDevelopment(): AstroIntegration {
  return {
    name: 'search-in-development',
    hooks: {
      // The base path of the site has been removed from addresses at this point.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${INDEX_FOLDER}`, sirv(`dist/${INDEX_FOLDER}`, { dev: true }))
      },
    },
  }
}
