import { hash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { filesOf, type SeedFolder } from '../ingest/seeds/seeds.ts'
import type { WorkStore } from '../kept/work-store.ts'
import type { LedgerUpdate } from '../permalinks/updates.ts'
import { SEEDS_FOLDER } from '../seed.ts'

/** What the site of the last build was made of. */
export interface LastBuild {
  /** The checksum of everything; see `inputsSum`. */
  readonly inputs: string
  /** The problems that it warned about. */
  readonly problems: string
  /** The keys of its pages and other files that have one, by path within its folder. */
  readonly keys: Readonly<Record<string, string>>
}

/** A build, as it is kept. */
interface KeptBuild extends LastBuild {
  /** The checksum of its folder as it was published. */
  readonly site: string
}

/** Checksums of the files of a folder of seeds, by path from the root of the project. */
export type SeedSums = ReadonlyMap<string, string>

const KIND = 'site'
const KEY = 'last'

/** Returns the checksums of all files that were read, and the problems that were found in them while reading. */
export function seedSums({ seeds, orphanedLedgers, others }: SeedFolder): SeedSums {
  const files = [...seeds.flatMap(filesOf), ...orphanedLedgers, ...others]
  return new Map(files.map((file) => [file.path, hash('sha256', contentOf(file))]))
}

function contentOf({ value, messages }: VFile): string {
  const sum = value === undefined ? '' : hash('sha256', value)
  return JSON.stringify([sum, messages.map(({ reason, line, column }) => [reason, line, column])])
}

/** Returns the checksums after ledgers were written. */
export function withLedgers(sums: SeedSums, updates: readonly LedgerUpdate[]): SeedSums {
  const next = new Map(sums)
  for (const { formerPath } of updates) if (formerPath !== undefined) next.delete(formerPath)
  for (const { path, text } of updates)
    next.set(path, hash('sha256', JSON.stringify([hash('sha256', text), []])))
  return next
}

/** The checksum of everything that a site is made of. */
export function inputsSum(
  root: string,
  sums: SeedSums,
  pictures: Iterable<string>,
  ...others: readonly string[]
): string {
  const states = [...pictures].sort().map((path) => stateOf(join(root, SEEDS_FOLDER, path)))
  return hash('sha256', JSON.stringify([...others, [...sums].sort(byPath), states]))
}

/** Remembers a site that was just published. */
export function rememberBuild(store: WorkStore, last: LastBuild, folder: string): void {
  const kept: KeptBuild = { ...last, site: folderSum(folder) }
  store.put(KIND, KEY, new TextEncoder().encode(JSON.stringify(kept)))
}

/** Returns the last build, if its site is still as it was published. */
export function lastBuild(store: WorkStore, folder: string): LastBuild | undefined {
  const bytes = store.get(KIND, KEY)
  if (!bytes) return undefined
  // Only `rememberBuild` writes what has the checksum of the store.
  const { site, ...last }: KeptBuild = JSON.parse(new TextDecoder().decode(bytes))
  return site === folderSum(folder) ? last : undefined
}

/**
 * A checksum of the names, sizes and times of all files in a folder. Their content is not read. Nothing else can be done
 * in the meantime, and waiting for each file takes five times as long.
 */
function folderSum(folder: string): string {
  if (!existsSync(folder)) return ''
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort()
  return hash('sha256', paths.map((path) => `${path.slice(folder.length)} ${stateOf(path)}`).join('\n'))
}

function stateOf(path: string): string {
  const state = lstatSync(path, { bigint: true })
  return state.isDirectory() ? 'folder' : `${state.size} ${state.mtimeNs} ${state.ino}`
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1
}
