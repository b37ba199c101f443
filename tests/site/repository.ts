import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The changes of a commit, by path: the new content of a file, or `undefined` to delete it. */
export type Changes = Readonly<Record<string, string | undefined>>

/** A git repository in a folder. */
export interface Repository {
  readonly root: string
  /** Runs git in the folder. Returns its output. */
  readonly git: (...args: readonly string[]) => string
  /** Makes changes, and commits everything. */
  readonly commit: (changes: Changes) => void
  /** Makes changes without committing them. */
  readonly write: (changes: Changes) => void
}

/** The settings of git. Commits need not survive a loss of power, so nothing is synchronised. */
const SETTINGS = gitSettings({
  'user.name': 'Editor',
  'user.email': 'editor@example.org',
  'core.autocrlf': 'false',
  'core.fsync': 'none',
  'gc.auto': '0',
})

/** A single command, because starting a process from a large one takes longer than everything that git does. */
const COMMIT = 'git add --all && git commit --quiet --allow-empty --message "$MESSAGE"'

/** Returns the environment variables that pass settings to git. */
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

/** Creates an empty repository in a folder. Its commits are one minute apart. */
export function createRepository(root: string): Repository {
  let minutes = 0
  const run = (program: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) => {
    const date = new Date(Date.UTC(2024, 0, 1, 0, minutes++)).toISOString()
    const env = {
      ...process.env,
      ...SETTINGS,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
      // If the folder is not a repository any more, git would otherwise use that of this project.
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
