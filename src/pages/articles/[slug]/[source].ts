import type { APIRoute, GetStaticPaths } from 'astro'
import { sourceName } from '../../../addresses.ts'
import { newestFirst, pageOf } from '../../../articles.ts'
import { readAgain } from '../../../ingest/seeds/read-again.ts'

/** One file for each article: its seed, byte for byte, unless its owner keeps it back. */
export const getStaticPaths: GetStaticPaths = async () => {
  const entries = await newestFirst()
  return entries.flatMap(({ filePath, data: { slug, source } }) =>
    filePath === undefined || !source.published
      ? []
      : pageOf({ slug, source: sourceName(source.extension) }, { path: filePath, sha256: source.sha256 }),
  )
}

/** Responds with the bytes of the seed. If they have changed, the checksum on the page is wrong, and the build stops. */
export const GET: APIRoute<{ path: string; sha256: string }> = async ({ props: { path, sha256 } }) =>
  new Response(new Uint8Array(await readAgain(path, sha256)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
