import { defineCollection } from 'astro:content'
import { articleSchema } from './article.ts'
import { seedLoader } from './ingest/loader.ts'

/** The site's one collection: the articles in `seeds/`. */
export const collections = {
  articles: defineCollection({ loader: seedLoader(), schema: articleSchema }),
}
