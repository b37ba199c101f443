import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { TestProject as VitestProject } from 'vitest/node'
import { buildAlone, createProject, type SeedFiles, shareRenderer, type TestProject } from './build.ts'
import { forgetResults } from './once.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site that is built from this repository's own seeds. */
    dist: string
    /** The folder of the site that is built from these seeds and from short articles in several languages. */
    libraryDist: string
  }
}

/** Builds the sites that most tests use, once for all projects of tests. */
export default async function setup({ vitest }: VitestProject): Promise<void> {
  const shared = vitest.getRootProject()
  if ('libraryDist' in shared.getProvidedContext()) return
  await forgetResults()
  const root = resolve(import.meta.dirname, '../..')
  const own = await readFolder(join(root, 'seeds'))
  const fixtures = await readFolder(join(root, 'tests/fixtures/seeds'))
  const site = await buildShared('own', own)
  await shareRenderer(site)
  const library = await buildShared('library', { ...own, ...fixtures })
  shared.provide('dist', site.dist)
  shared.provide('libraryDist', library.dist)
}

async function buildShared(name: string, seeds: SeedFiles): Promise<TestProject> {
  const project = await createProject(name, seeds)
  const { code, output } = await buildAlone(project)
  if (code !== 0) throw new Error(`The site “${name}” could not be built:\n${output}`)
  return project
}

async function readFolder(folder: string): Promise<Record<string, Uint8Array>> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'))
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))])),
  )
}
