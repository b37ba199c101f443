import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { APIRoute, GetStaticPaths } from 'astro'
import { sourceName } from '../../../addresses.ts'
import { type ArticleEntry, newestFirst } from '../../../articles.ts'

/** One file for each article: its seed, byte for byte. */
export const getStaticPaths: GetStaticPaths = async () => {
  const entries = await newestFirst()
  return entries
    .filter(({ filePath }) => filePath !== undefined)
    .map((entry) => ({
      params: { slug: entry.data.slug, source: sourceName(entry.data.source.extension) },
      props: { entry },
    }))
}

/**
 * Responds with the bytes of the seed.
 *
 * @throws Error If the seed has changed since it was read, because the checksum on the page would then be wrong.
 */
export const GET: APIRoute<{ entry: ArticleEntry }> = async ({ props: { entry } }) => {
  const bytes = await readFile(entry.filePath ?? '')
  if (hash('sha256', bytes) !== entry.data.source.sha256)
    throw new Error(`${entry.filePath} changed during the build. Run the build again.`)
  return new Response(bytes, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
