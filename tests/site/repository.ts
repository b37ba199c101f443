import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a commit leaves in the work tree, by path: a file's content, or nothing where it is deleted. */
export type Changes = Readonly<Record<string, string | undefined>>

/** A little git repository in a folder. */
export interface Repository {
  readonly root: string
  /** Runs git there; returns what it says. */
  readonly git: (...args: readonly string[]) => string
  /** Makes changes and commits everything. */
  readonly commit: (changes: Changes) => void
  /** Makes changes alone. */
  readonly write: (changes: Changes) => void
}

/** Who commits, and how; no commit needs to survive a loss of power. */
const SETTINGS = gitSettings({
  'user.name': 'Editor',
  'user.email': 'editor@example.org',
  'core.autocrlf': 'false',
  'core.fsync': 'none',
  'gc.auto': '0',
})

/** One command, because starting a process from a large one takes longer than all that git does. */
const COMMIT = 'git add --all && git commit --quiet --allow-empty --message "$MESSAGE"'

/** Settings as git reads them from its environment. */
function gitSettings(settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(settings)
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(entries.length)],
    ...entries.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ])
}

/** Makes a repository, without commits, of a folder. Its commits are a minute apart. */
export function createRepository(root: string): Repository {
  let minutes = 0
  const run = (program: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) => {
    const date = new Date(Date.UTC(2024, 0, 1, 0, minutes++)).toISOString()
    const env = {
      ...process.env,
      ...SETTINGS,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      // Where the folder is no repository (any more), git would else take the one that this project lies in.
      GIT_CEILING_DIRECTORIES: dirname(root),
      GIT_DIR: undefined,
      ...environment,
    }
    return execFileSync(program, [...args], { cwd: root, env, encoding: 'utf8', stdio: 'pipe' })
  }
  const git = (...args: readonly string[]) => run('git', args)
  const write = (changes: Changes) => {
    for (const [path, content] of Object.entries(changes)) {
      const file = join(root, path)
      if (content === undefined) rmSync(file)
      else {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, content)
      }
    }
  }
  mkdirSync(root, { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  return {
    root,
    git,
    write,
    commit: (changes) => {
      write(changes)
      run('sh', ['-c', COMMIT], { MESSAGE: Object.keys(changes).join(', ') || 'All that was changed' })
    },
  }
}
