import { type CollectionEntry, getCollection } from 'astro:content'

/** An entry of the collection: `data` is an `Article`, `rendered.html` its body. */
export type ArticleEntry = CollectionEntry<'articles'>

/** Returns all articles, newest first. Articles of the same day are sorted by id; undated articles come last. */
export async function newestFirst(): Promise<readonly ArticleEntry[]> {
  const entries = await getCollection('articles')
  return entries.sort(
    (a, b) => compare(b.data.date?.iso ?? '', a.data.date?.iso ?? '') || compare(a.id, b.id),
  )
}

/** Compares by code unit, which gives the same order in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
