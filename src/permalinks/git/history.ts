import { execFile } from 'node:child_process'
import { hash } from 'node:crypto'
import { type Commit, logArguments, parseLog } from './log.ts'
import type { Version, VersionPlace } from './versions.ts'

/** What git knows of a folder of seeds. */
export interface GitHistory {
  /** Those that changed files of the folder, oldest first. */
  readonly commits: readonly Commit[]
  /** Whether it begins later than the repository does: a shallow clone. */
  readonly isCut: boolean
  /** The versions at some places, by any key, without those that are not there. */
  readonly read: <Key>(
    places: ReadonlyMap<Key, readonly VersionPlace[]>,
  ) => Promise<ReadonlyMap<Key, readonly Version[]>>
}

/** That git is there, and a repository, but that it will not be read; the message says why. */
export class GitError extends Error {
  override readonly name = 'GitError'
}

/**
 * The history of a folder.
 *
 * @returns Nothing where git is not installed, or the folder does not lie in a repository's work tree.
 * @throws GitError
 */
export async function readGitHistory(folder: string): Promise<GitHistory | undefined> {
  const place = await git(folder, [
    'rev-parse',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--show-prefix',
  ])
  const [isInside, isShallow, prefix = ''] = place?.toString().split('\n') ?? []
  if (isInside !== 'true') return undefined
  // What a merge that is under way brings is committed, though not here yet. A new repository has neither.
  const heads = await git(folder, ['rev-parse', '--revs-only', 'HEAD', 'MERGE_HEAD'])
  const revisions = heads?.toString().split('\n').filter(Boolean) ?? []
  const log = revisions.length > 0 ? await git(folder, logArguments(revisions)) : undefined
  return {
    commits: log ? parseLog(log.toString(), prefix) : [],
    isCut: isShallow === 'true',
    read: (places) => readVersions(folder, prefix, places),
  }
}

async function readVersions<Key>(
  folder: string,
  prefix: string,
  places: ReadonlyMap<Key, readonly VersionPlace[]>,
): Promise<ReadonlyMap<Key, readonly Version[]>> {
  const versions = new Map<Key, Version[]>([...places.keys()].map((key) => [key, []]))
  // What is asked for is a line.
  const asked = [...places].flatMap(([key, own]) =>
    own.flatMap((place) => (place.name.includes('\n') ? [] : { key, place })),
  )
  if (asked.length === 0) return versions
  const lines = asked.flatMap(({ place: { commit, name } }) => [
    `${commit}:${prefix}${name}`,
    `${commit}:${prefix}${name.replace(/\.[^.]*$/, '.yml')}`,
  ])
  const output = await git(folder, ['cat-file', '--batch'], `${lines.join('\n')}\n`)
  const blobs = output ? blobsOf(output) : []
  asked.forEach(({ key, place }, index) => {
    const bytes = blobs[2 * index]
    if (!bytes) return
    const sidecar = blobs[2 * index + 1]
    versions.get(key)?.push({ ...place, bytes, sha256: hash('sha256', bytes), sidecar })
  })
  return versions
}

/** The answers of `git cat-file --batch`: `ID blob SIZE`, a line feed, the bytes, a line feed; or a line that says what is missing. */
function blobsOf(output: Buffer): readonly (Uint8Array | undefined)[] {
  const blobs: (Uint8Array | undefined)[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at)
    const [, kind, size] = /^[0-9a-f]+ ([a-z]+) (\d+)$/.exec(output.toString('utf8', at, end)) ?? []
    at = end + 1
    if (size === undefined) {
      blobs.push(undefined)
      continue
    }
    blobs.push(kind === 'blob' ? new Uint8Array(output.subarray(at, at + Number(size))) : undefined)
    at += Number(size) + 1
  }
  return blobs
}

/** Variables by which a hook, or another program that git started, would be told of another repository. */
const OTHER_REPOSITORY = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|COMMON_DIR)$/

/**
 * What git answers.
 *
 * @returns Nothing where there is no git, no such folder, or no repository.
 * @throws GitError
 */
function git(folder: string, args: readonly string[], input = ''): Promise<Buffer | undefined> {
  const inherited = Object.entries(process.env).filter(([name]) => !OTHER_REPOSITORY.test(name))
  const env = { ...Object.fromEntries(inherited), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' }
  return new Promise((done, fail) => {
    const options = { cwd: folder, env, encoding: 'buffer', maxBuffer: Number.POSITIVE_INFINITY } as const
    const child = execFile('git', args, options, (error, stdout, stderr) => {
      const said = stderr.toString().trim()
      if (!error) done(stdout)
      else if (error.code === 'ENOENT' || said.includes('not a git repository')) done(undefined)
      else fail(new GitError(said.split('\n')[0] || error.message))
    })
    // Where git ended early, its exit says why.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}
