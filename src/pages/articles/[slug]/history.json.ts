import type { APIRoute, GetStaticPaths } from 'astro'
import { type ArticleEntry, newestFirst } from '../../../articles.ts'

/** The wordings of each article that was corrected: `History`, for the script that follows old links, and for anyone. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await newestFirst())
    .filter(({ data }) => data.history)
    .map((entry) => ({ params: { slug: entry.data.slug }, props: { entry } }))

/** Answers with the editions and passages of the ledger. */
export const GET: APIRoute<{ entry: ArticleEntry }> = ({ props: { entry } }) =>
  Response.json(entry.data.history)
