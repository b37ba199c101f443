import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { npm } from '../../scripts/install.mjs'
import { run } from '../site/shell.ts'
import { starlightPage } from './starlight-page.ts'

/** A separate project, so that only those who run the bench install its large packages. */
const FOLDER = join(import.meta.dirname, 'peers')
const PAGES = join(FOLDER, 'src/content/docs')

const packageSchema = z.object({ version: z.string() })
const projectSchema = z.object({ dependencies: z.record(z.string(), z.string()) })

/** The programs with which Pincite is compared and measured. Installed by `installPeers`. */
export interface Peers {
  /** The installed versions, by package. */
  readonly versions: Readonly<Record<string, string>>
  /** The path of Lighthouse's command, for Node. */
  readonly lighthouse: string
  /** Builds a Starlight site whose home page is a text. Returns the folder of the site. */
  readonly buildStarlight: (text: string) => Promise<string>
}

/**
 * Installs the programs with which Pincite is compared and measured, unless they are installed already.
 *
 * @throws Error If that fails.
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
