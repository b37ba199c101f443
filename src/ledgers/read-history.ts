import { GitError, type GitHistory, readGitHistory } from '../permalinks/git/history.ts'
import { CommandError } from './command-error.ts'

/**
 * Reads the history of a folder that is expected to have one.
 *
 * @param remedy What to do where there is none.
 * @throws CommandError where git has no commits of the folder, or does not read them.
 */
export async function readHistory(folder: string, remedy: string): Promise<GitHistory> {
  try {
    const history = await readGitHistory(folder)
    if (history && history.commits.length > 0) return history
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    throw new CommandError(`Git does not read ${folder}: ${error.message}`)
  }
  throw new CommandError(`Git has no history of ${folder}. ${remedy}`)
}
