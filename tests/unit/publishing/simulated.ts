import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { collect } from '../../../src/ingest/collection.ts'
import { ingestInTurn } from '../../../src/ingest/many/in-turn.ts'
import { readSeeds } from '../../../src/ingest/seeds/seeds.ts'
import { keepLedgers } from '../../../src/permalinks/built-ledgers.ts'
import { ledgerUpdates } from '../../../src/permalinks/updates.ts'
import { publishSite } from '../../../src/publish/publish.ts'
import { settle } from '../../../src/publish/settle.ts'
import { editionsOf } from '../../site/ledgers.ts'
import { type CommandResult, shellEnvironment } from '../../site/shell.ts'

const DISTURBER = join(import.meta.dirname, 'snapshots.ts')
const PUBLISHING = join(import.meta.dirname, '../../site/publish-alone.ts')

/** Creates a project in the temporary folder of the system. */
export function createProject(seeds: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'pincite-publishing-'))
  for (const [name, text] of Object.entries(seeds)) write(root, `seeds/${name}`, text)
  return root
}

/** Writes a file of a project. */
export function write(root: string, path: string, text: string): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Builds the site of a project up to the step that publishes it. Each page has only the text of its article. */
export async function buildPages(root: string): Promise<void> {
  await settle(root)
  const { articles, refused } = await collect(await readSeeds(root), '2030-01-01', ingestInTurn)
  if (refused.length > 0) throw new Error(`Refused: ${refused.map(({ path }) => path).join(', ')}`)
  await keepLedgers(root, ledgerUpdates(articles.map(({ ledger }) => ledger)))
  rmSync(join(root, '.cache/next'), { recursive: true, force: true })
  write(root, '.cache/next/index.html', articles.map(({ id }) => id).join('\n'))
  for (const { article, html } of articles) {
    write(root, `.cache/next/articles/${article.slug}/index.html`, html)
  }
}

/** How publishing is watched or disturbed. */
export interface Disturbance {
  /** The folder for the states in which a killed process would leave the project. */
  readonly snapshots?: string
  /** The change of the file system from which on the disk is full. */
  readonly failAt?: number
}

/** Publishes what `buildPages` built, in a process of its own. */
export function publish(root: string, { snapshots, failAt }: Disturbance = {}): Promise<CommandResult> {
  return new Promise((done, fail) => {
    const env = {
      ...shellEnvironment(),
      ...(snapshots !== undefined && { SNAPSHOTS: snapshots }),
      ...(failAt !== undefined && { FAIL_AT: String(failAt) }),
    }
    const child = spawn(process.execPath, ['--import', DISTURBER, PUBLISHING], { cwd: root, env })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
      })
    }
    child.on('error', fail)
    child.on('close', (code) => done({ code, output }))
  })
}

/** Publishes without disturbance, in this process. */
export function publishHere(root: string): Promise<void> {
  return publishSite({ root, next: join(root, '.cache/next'), published: join(root, 'dist') }, () => {})
}

/** Builds and publishes. */
export async function buildAndPublish(root: string): Promise<void> {
  await buildPages(root)
  await publishHere(root)
}

/** Returns the editions in the ledger of an article; none if it has no ledger. */
export function known(root: string, name: string): readonly string[] {
  return existsSync(join(root, `seeds/.permalinks/${name}.json`)) ? editionsOf(root, name) : []
}

/** Returns a page of a site; empty if there is none. */
export function page(root: string, path: string): string {
  const file = join(root, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
