import type { APIRoute, GetStaticPaths } from 'astro'
import { addresses, urlOf } from '../addresses.ts'
import { newestFirst, pageOf } from '../articles.ts'
import { type SitemapFile, sitemap } from '../feeds/sitemap.ts'

/** The pages for search engines: the articles with the dates of their last editions, and where all of them are listed. */
export const getStaticPaths: GetStaticPaths = async () => {
  const lists = [addresses.home, addresses.archive, addresses.corrections, addresses.about]
  const pages = [
    ...lists.map((address) => ({ url: urlOf(address) })),
    ...(await newestFirst()).map(({ data: { slug, date, history } }) => ({
      url: urlOf(addresses.article(slug)),
      changed: (history?.editions.at(-1)?.date ?? date?.iso)?.slice(0, 10),
    })),
  ]
  return sitemap(pages, (name) => urlOf(addresses.sitemap(name))).map((file) =>
    pageOf({ sitemap: file.name }, { file }),
  )
}

/** Responds with a file of the sitemap. */
export const GET: APIRoute<{ readonly file: SitemapFile }> = ({ props: { file } }) =>
  new Response(file.content, { headers: { 'content-type': 'application/xml' } })
