import { type CollectionEntry, getCollection } from 'astro:content'

/** An article as the pages get it: `data` is an `Article`, `rendered.html` its body. */
export type ArticleEntry = CollectionEntry<'articles'>

/** All articles, newest first; undated ones last, those of one day by id. */
export async function newestFirst(): Promise<readonly ArticleEntry[]> {
  const entries = await getCollection('articles')
  return entries.sort(
    (a, b) => compare(b.data.date?.iso ?? '', a.data.date?.iso ?? '') || compare(a.id, b.id),
  )
}

/** By code unit: the same order in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
