import { at } from '../../passage/at.ts'
/** A commit that changed files of the folder of seeds. */
export interface Commit {
  /** Its name, in hexadecimal digits. */
  readonly id: string
  /** The ids of the commits before it that changed files of the folder, too. */
  readonly parents: readonly string[]
  readonly changes: readonly FileChange[]
}

/** What a commit did to a file that lies in the folder itself. */
export interface FileChange {
  /** The file's name. */
  readonly name: string
  /** The name that it had, where it was renamed. */
  readonly formerName?: string | undefined
  /** Whether it is a file then, and not gone or a link. */
  readonly isFile: boolean
}

/**
 * How `git log` is asked for what `parseLog` reads.
 *
 * @param revisions Ids of the last commits.
 */
export function logArguments(revisions: readonly string[]): readonly string[] {
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
    // Of a merge, what is as in none of its parents: the rest is told of the commits that it brought.
    ...['-M', '-c', ...revisions, '--', '.'],
  ]
}

const HEAD = /^commit ([0-9a-f]+)((?: [0-9a-f]+)*)/
/** Modes and ids of what was and is, then what happened; a colon for each of a merge's parents. */
const ENTRY = /^\n?(:+)(.*) ([A-Z]+)\d*$/

/**
 * Reads what `git log` says, oldest first.
 *
 * @param prefix The path of the folder within its repository, with a slash at its end; empty for the repository itself.
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

/** The name of a file of the folder; nothing for one that lies elsewhere, or in a folder within it. */
function nameIn(prefix: string, path = ''): string | undefined {
  const name = path.startsWith(prefix) ? path.slice(prefix.length) : ''
  return name === '' || name.includes('/') ? undefined : name
}
