import type { APIRoute, GetStaticPaths } from 'astro'
import { type ArticleEntry, newestFirst } from '../../../articles.ts'

/** One file for each corrected article: its `History`, which the script that follows old links loads. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await newestFirst())
    .filter(({ data }) => data.history)
    .map((entry) => ({ params: { slug: entry.data.slug }, props: { entry } }))

/** Responds with the editions and passages of the ledger. */
export const GET: APIRoute<{ entry: ArticleEntry }> = ({ props: { entry } }) =>
  Response.json(entry.data.history)
