import type { APIRoute, GetStaticPaths } from 'astro'
import type { Article } from '../../../article.ts'
import { newestFirst, pageOf } from '../../../articles.ts'

/** One file for each corrected article: its `History`, which the script that follows old links loads. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await newestFirst()).flatMap(({ data: { slug, history } }) =>
    history ? pageOf({ slug }, { history }) : [],
  )

/** Responds with the editions and passages of the ledger. */
export const GET: APIRoute<Pick<Article, 'history'>> = ({ props: { history } }) => Response.json(history)
