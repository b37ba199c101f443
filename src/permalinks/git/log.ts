import { at } from '../../passage/at.ts'
/** A commit that changed files in the folder of seeds. */
export interface Commit {
  /** Its hash, in hexadecimal digits. */
  readonly id: string
  /** The ids of its parents, among the commits that changed files in the folder. */
  readonly parents: readonly string[]
  readonly changes: readonly FileChange[]
}

/** What a commit did to a file directly in the folder. */
export interface FileChange {
  /** The file's name. */
  readonly name: string
  /** Its former name, if it was renamed. */
  readonly formerName?: string | undefined
  /** Whether it is a file after the commit, rather than removed or a link. */
  readonly isFile: boolean
}

/** Of merges, what they changed in the line of their first parent. That is what a site built from this line shows. */
export const MAIN_LINE = ['--first-parent', '-m'] as const
/** Of merges, only files that differ from all parents. The merged commits report the rest. */
export const ALL_BRANCHES = ['-c'] as const

/**
 * Returns the arguments of `git log` for `parseLog`.
 *
 * @param revisions The ids of the newest commits.
 * @param which The commits that are listed.
 */
export function logArguments(
  revisions: readonly string[],
  which: typeof MAIN_LINE | typeof ALL_BRANCHES,
): readonly string[] {
  return [
    ...['-c', 'log.showRoot=true', '-c', 'log.showSignature=false'],
    ...[
      'log',
      '-z',
      '--raw',
      '--no-abbrev',
      '--format=commit %H %P',
      '--parents',
      '--topo-order',
      '--reverse',
    ],
    ...['-M', ...which, ...revisions, '--', '.'],
  ]
}

const HEAD = /^commit ([0-9a-f]+)((?: [0-9a-f]+)*)/
/** One colon per parent, the modes and ids before and after, and the status: `:100644 100644 1a2b 3c4d M`. */
const ENTRY = /^\n?(:+)(.*) ([A-Z]+)\d*$/

/**
 * Parses the output of `git log`, oldest commit first.
 *
 * @param prefix The path of the folder within its repository, with a final slash; empty for the root of the repository.
 */
export function parseLog(output: string, prefix: string): readonly Commit[] {
  const tokens = output.split('\0').values()
  const commits: (Commit & { readonly changes: FileChange[] })[] = []
  for (const token of tokens) {
    const [, id, parents = ''] = HEAD.exec(token) ?? []
    if (id !== undefined) commits.push({ id, parents: parents.split(' ').filter(Boolean), changes: [] })
    const [, colons = '', modes = '', status = ''] = ENTRY.exec(token) ?? []
    if (colons === '') continue
    const isRenamed = colons.length === 1 && status === 'R'
    const former = isRenamed ? nameIn(prefix, tokens.next().value) : undefined
    const name = nameIn(prefix, tokens.next().value)
    if (name === undefined) continue
    const isFile = at(modes.split(' '), colons.length).startsWith('100')
    commits.at(-1)?.changes.push({ name, ...(former !== undefined && { formerName: former }), isFile })
  }
  return commits
}

/** Returns the name of a file in the folder, or `undefined` for a file elsewhere or in a subfolder. */
function nameIn(prefix: string, path = ''): string | undefined {
  const name = path.startsWith(prefix) ? path.slice(prefix.length) : ''
  return name === '' || name.includes('/') ? undefined : name
}
