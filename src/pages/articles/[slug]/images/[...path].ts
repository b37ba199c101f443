import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { newestFirst } from '../../../../articles.ts'
import { SEEDS_FOLDER } from '../../../../ingest/seeds/seeds.ts'

/** The pictures of an article, as they lie beside its seed. */
export const getStaticPaths: GetStaticPaths = async () => {
  const entries = await newestFirst()
  return entries.flatMap(({ data }) =>
    data.images.map((path: string) => ({ params: { slug: data.slug, path } })),
  )
}

/** The loader has looked each picture up: its path stays within the folder of seeds. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await readFile(join(SEEDS_FOLDER, params.path ?? '')))
