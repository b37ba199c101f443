import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { APIRoute, GetStaticPaths } from 'astro'
import { sourceName } from '../../../addresses.ts'
import { newestFirst } from '../../../articles.ts'

/** One file for each article: its seed, byte for byte, unless its owner keeps it back. */
export const getStaticPaths: GetStaticPaths = async () => {
  const entries = await newestFirst()
  return entries.flatMap(({ filePath, data: { slug, source } }) =>
    filePath === undefined || !source.published
      ? []
      : {
          params: { slug, source: sourceName(source.extension) },
          props: { path: filePath, sha256: source.sha256 },
        },
  )
}

/**
 * Responds with the bytes of the seed.
 *
 * @throws Error If the seed has changed since it was read, because the checksum on the page would then be wrong.
 */
export const GET: APIRoute<{ path: string; sha256: string }> = async ({ props: { path, sha256 } }) => {
  const bytes = await readFile(path)
  if (hash('sha256', bytes) !== sha256)
    throw new Error(`${path} changed during the build. Run the build again.`)
  return new Response(bytes, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
