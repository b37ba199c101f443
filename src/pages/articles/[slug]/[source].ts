import { readFile } from 'node:fs/promises'
import type { APIRoute, GetStaticPaths } from 'astro'
import { sourceName } from '../../../addresses.ts'
import { type ArticleEntry, newestFirst } from '../../../articles.ts'

/** The seed of an article, byte for byte. */
export const getStaticPaths: GetStaticPaths = async () => {
  const entries = await newestFirst()
  return entries.map((entry) => ({
    params: { slug: entry.data.slug, source: sourceName(entry.data.source.extension) },
    props: { entry },
  }))
}

/** Answers with the bytes that the build read; `filePath` is relative to the project's root. */
export const GET: APIRoute<{ entry: ArticleEntry }> = async ({ props }) => {
  if (!props.entry.filePath) throw new Error(`The article ${props.entry.id} has no seed.`)
  return new Response(await readFile(props.entry.filePath), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
