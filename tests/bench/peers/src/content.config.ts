import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'

/** Starlight's own collection; `starlight-page.ts` writes its one page before a build. */
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
}
