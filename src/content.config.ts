import { defineCollection } from 'astro:content'
import { articleSchema } from './article.ts'
import { seedLoader } from './ingest/loader.ts'

/** The only collection of the site: the articles in `seeds/`. */
export const collections = {
  articles: defineCollection({ loader: seedLoader(), schema: articleSchema }),
}
