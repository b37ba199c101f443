import { join } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { newestFirst } from '../../../../articles.ts'
import { readAgain } from '../../../../ingest/seeds/read-again.ts'
import { SEEDS_FOLDER } from '../../../../seed.ts'

/** One file for each picture of an article, byte for byte. */
export const getStaticPaths: GetStaticPaths = async () => {
  const entries = await newestFirst()
  return entries.flatMap(({ data }) =>
    data.images.map((path: string) => ({ params: { slug: data.slug, path } })),
  )
}

/** Responds with the bytes of the picture. The loader has already checked that its path is within the folder of seeds. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await readAgain(join(SEEDS_FOLDER, params.path ?? ''))))
