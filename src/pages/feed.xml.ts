import type { APIRoute } from 'astro'
import { addresses, homeUrl, urlOf } from '../addresses.ts'
import { newestFirst } from '../articles.ts'
import { formatAtom } from '../feeds/atom.ts'
import { feedEntries } from '../feeds/feed-entries.ts'
import { site } from '../site.ts'

/** Responds with the feed of the newest articles and corrections. */
export const GET: APIRoute = async () => {
  const articles = (await newestFirst()).map(({ data }) => data)
  const feed = formatAtom({
    title: site.name,
    subtitle: site.description,
    language: site.language,
    address: urlOf(addresses.feed),
    home: homeUrl,
    entries: feedEntries(articles, urlOf),
  })
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } })
}
