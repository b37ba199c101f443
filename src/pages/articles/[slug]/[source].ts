import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { APIRoute, GetStaticPaths } from 'astro'
import { sourceName } from '../../../addresses.ts'
import { type ArticleEntry, newestFirst } from '../../../articles.ts'

/** The seed of an article, byte for byte. */
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
 * Answers with the bytes of the seed; `filePath` is relative to the project's root.
 *
 * @throws Error where they are no longer those of the article: its page would show another checksum.
 */
export const GET: APIRoute<{ entry: ArticleEntry }> = async ({ props: { entry } }) => {
  const bytes = await readFile(entry.filePath ?? '')
  if (hash('sha256', bytes) !== entry.data.source.sha256)
    throw new Error(`${entry.filePath} was changed while the site was built. Build it again.`)
  return new Response(bytes, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
