import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Collection, collect } from '../../src/ingest/collection.ts'
import { ingestInTurn } from '../../src/ingest/many/in-turn.ts'
import { readSeeds } from '../../src/ingest/seeds/seeds.ts'
import { sharedFolder } from '../unit/shared-data.ts'
import { createSeeds, type SeedFiles } from './build.ts'
import { ownCases } from './hostile-own-cases.ts'

/** The expected outcome of a case, see the README of `tests/fixtures/hostile`. */
export type Verdict = 'refuse' | 'warn' | 'ignore' | 'render' | 'render-inert' | 'render-or-refuse'

/** An article that is malicious or merely unusual. */
export interface HostileCase {
  readonly id: string
  readonly kind: string
  readonly expect: Verdict
  /** Its seeds and sidecars, by path. */
  readonly seeds: SeedFiles
  /** Words that the page must show as they are. */
  readonly shows?: string
}

/** A line of `cases.jsonl`. */
interface CaseLine {
  readonly id: string
  readonly kind: string
  readonly file: string
  readonly expect: Verdict
  readonly content?: string
  readonly generate?: {
    readonly prefix?: string
    readonly repeat: string
    readonly count: number
    readonly suffix?: string
  }
  readonly files?: Readonly<Record<string, string>>
  readonly symlink?: string
  readonly sidecar?: string
}

const FOLDER = sharedFolder('hostile') ?? ''

/** Returns the shared cases and those of this project. */
export const hostileCases: readonly HostileCase[] = [...sharedCases(), ...ownCases]

function sharedCases(): readonly HostileCase[] {
  const lines = readFileSync(join(FOLDER, 'cases.jsonl'), 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    // The README beside the file describes the fields.
    const { id, kind, file, expect, content = '', ...more } = JSON.parse(line) as CaseLine
    const isPlainMarkup = file.endsWith('.txt') && kind === 'xss'
    const [, middle] = content.split('\n\n')
    return {
      id,
      kind,
      expect,
      seeds: seedsOf({ file, content, ...more }),
      ...(isPlainMarkup && middle ? { shows: middle } : {}),
    }
  })
}

function seedsOf({
  file,
  content = '',
  generate,
  files,
  symlink,
  sidecar,
}: Omit<CaseLine, 'id' | 'kind' | 'expect'>): SeedFiles {
  if (files) return files
  if (symlink) return { [file]: { link: symlink } }
  const text = generate
    ? `${generate.prefix ?? ''}${generate.repeat.repeat(generate.count)}${generate.suffix ?? ''}`
    : content
  const isBody = generate && file.endsWith('.html')
  return {
    [file]: isBody ? `<!doctype html><html><body>${text}</body></html>` : text,
    ...(sidecar === undefined ? {} : { [file.replace(/\.[^.]+$/, '.yml')]: sidecar }),
  }
}

/** Reads one case, in its own folder within the given one. */
export async function collectAlone({ id, seeds }: HostileCase, within: string): Promise<Collection> {
  return collect(await readSeeds(await createSeeds(join(within, id), seeds)), '2026-01-01', ingestInTurn)
}

/** Returns the seeds of several cases. They are named after the case, such as `xss-001.md`, unless the name matters. */
export function together(cases: readonly HostileCase[]): SeedFiles {
  return Object.assign({}, ...cases.map(({ id, seeds }) => renamed(seeds, id)))
}

/** Returns the id of a case's article if it is built together with others. */
export function renamedId(id: string, one: HostileCase): string {
  return id === 'case' ? one.id : id
}

function renamed(seeds: SeedFiles, id: string): SeedFiles {
  return Object.fromEntries(
    Object.entries(seeds).map(([name, content]) => [name.replace(/^case\./, `${id}.`), content]),
  )
}
