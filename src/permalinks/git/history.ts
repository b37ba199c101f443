import { execFile } from 'node:child_process'
import { hash } from 'node:crypto'
import { ALL_BRANCHES, type Commit, logArguments, MAIN_LINE, parseLog } from './log.ts'
import type { Version, VersionPlace } from './versions.ts'

/** The git history of a folder of seeds. */
export interface GitHistory {
  /**
   * The commits of the main line that changed files in the folder, oldest first: `HEAD`, its first parent, and so on. What
   * stood in other commits was never on the site.
   */
  readonly commits: readonly Commit[]
  /** The commits of merged branches that changed files in the folder, oldest first. */
  readonly merged: readonly Commit[]
  /** Whether the beginning is missing, as in a shallow clone. */
  readonly isCut: boolean
  /** Reads the versions at some places, under any keys. Versions that do not exist are left out. */
  readonly read: <Key>(
    places: ReadonlyMap<Key, readonly VersionPlace[]>,
  ) => Promise<ReadonlyMap<Key, readonly Version[]>>
}

/** Git refuses to read an existing repository. The message says why. */
export class GitError extends Error {
  override readonly name = 'GitError'
}

/**
 * Reads the history of a folder.
 *
 * @returns `undefined` if git is not installed, or if the folder is not in a work tree.
 * @throws GitError If git refuses to read the repository.
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
  // During a merge, `MERGE_HEAD` has commits that `HEAD` lacks. A new repository has neither.
  const heads = await git(folder, ['rev-parse', '--revs-only', 'HEAD', 'MERGE_HEAD'])
  const revisions = heads?.toString().split('\n').filter(Boolean) ?? []
  const logOf = async (of: readonly string[], which: Parameters<typeof logArguments>[1]) => {
    const log = of.length > 0 ? await git(folder, logArguments(of, which)) : undefined
    return log ? parseLog(log.toString(), prefix) : []
  }
  const commits = await logOf(revisions.slice(0, 1), MAIN_LINE)
  const own = new Set(commits.map(({ id }) => id))
  const all = await logOf(revisions, ALL_BRANCHES)
  return {
    commits,
    merged: all.filter(({ id }) => !own.has(id)),
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
  // Each request is one line, so it cannot name a file with a line feed.
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

/** Parses the output of `git cat-file --batch`: `ID blob SIZE`, a line feed, the bytes, a line feed; or `… missing`. */
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

/** Variables that point git to another repository, for example inside a hook. */
const OTHER_REPOSITORY = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|COMMON_DIR)$/

/**
 * Runs git and returns its output.
 *
 * @returns `undefined` if there is no git, no such folder, or no repository.
 * @throws GitError If git fails for another reason.
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
    // If git ends early, its exit code and message say why.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}
