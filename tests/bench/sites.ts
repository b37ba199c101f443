import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { buildAlone, createProject } from '../site/build.ts'
import type { Peers } from './peers.ts'

const SEEDS = resolve(import.meta.dirname, '../../seeds')

/** The sites that are compared, in the order in which they are printed. */
export const SITES = ['pincite', 'starlight'] as const

/** A site that is compared. */
export type Site = (typeof SITES)[number]

/** The folder of the built site, with the page that is measured. */
export interface BuiltPage {
  readonly folder: string
  /** The path of the page within the site, without a leading slash. */
  readonly path: string
}

/**
 * Builds the first plain text of `seeds/` twice: as an article with Pincite, and as a page with Starlight.
 *
 * @throws Error If there is no such seed, or if a site cannot be built.
 */
export async function buildSites({ buildStarlight }: Peers): Promise<Record<Site, BuiltPage>> {
  const seed = (await readdir(SEEDS)).filter((name) => name.endsWith('.txt')).sort()[0]
  if (!seed) throw new Error('There is no seeds/*.txt to measure with.')
  const source = await readFile(join(SEEDS, seed))
  console.log(`Building seeds/${seed} with Pincite and with Starlight …`)
  const project = await createProject('bench', { [seed]: source })
  const { code, output } = await buildAlone(project)
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`)
  const { dist } = project
  const [slug, ...others] = await readdir(join(dist, 'articles'))
  if (!slug || others.length > 0) throw new Error('Pincite did not build the one article that it was given.')
  return {
    pincite: { folder: dist, path: `articles/${slug}/` },
    starlight: { folder: await buildStarlight(source.toString('utf8')), path: '' },
  }
}
