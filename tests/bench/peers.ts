import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { npm } from '../../scripts/install.mjs'
import { run } from '../site/build.ts'
import { starlightPage } from './starlight-page.ts'

/** A project of its own, so that its heavy packages are installed by those alone who run the bench. */
const FOLDER = join(import.meta.dirname, 'peers')
const PAGES = join(FOLDER, 'src/content/docs')

const packageSchema = z.object({ version: z.string() })
const projectSchema = z.object({ dependencies: z.record(z.string(), z.string()) })

/** The programs that Pincite is compared with and measured with; made ready by `installPeers`. */
export interface Peers {
  /** Versions by package, as installed. */
  readonly versions: Readonly<Record<string, string>>
  /** Lighthouse's command line, for Node. */
  readonly lighthouse: string
  /** Builds a site of Starlight whose home page is this text; gives the folder of the site. */
  readonly buildStarlight: (text: string) => Promise<string>
}

/**
 * Installs what the bench compares with and measures with, unless it is there.
 *
 * @throws Error where that fails.
 */
export function installPeers(): Peers {
  const wanted = projectSchema.parse(readJson(join(FOLDER, 'package.json'))).dependencies
  const isComplete = () => Object.entries(wanted).every(([name, version]) => installed(name) === version)
  if (!isComplete()) {
    console.log('Installing Starlight and Lighthouse (once, about 350 MB) …')
    const code = npm(['ci', '--prefix', FOLDER, '--no-audit', '--no-fund', '--loglevel=error'])
    if (code !== 0 || !isComplete()) throw new Error('Starlight and Lighthouse could not be installed.')
  }
  return { versions: wanted, lighthouse: inPackage('lighthouse', 'cli/index.js'), buildStarlight }
}

async function buildStarlight(text: string): Promise<string> {
  await rm(PAGES, { recursive: true, force: true })
  await mkdir(PAGES, { recursive: true })
  await writeFile(join(PAGES, 'index.md'), starlightPage(text))
  const project = { root: FOLDER, dist: join(FOLDER, 'dist') }
  const { code, output } = await run(project, [inPackage('astro', 'bin/astro.mjs'), 'build'])
  if (code !== 0) throw new Error(`Starlight's site could not be built:\n${output}`)
  return project.dist
}

function installed(name: string): string | undefined {
  const path = inPackage(name, 'package.json')
  return existsSync(path) ? packageSchema.parse(readJson(path)).version : undefined
}

function inPackage(name: string, path: string): string {
  return join(FOLDER, 'node_modules', name, path)
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
