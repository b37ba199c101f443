import { GitError, type GitHistory, readGitHistory } from '../permalinks/git/history.ts'
import { CommandError } from './command-error.ts'

/**
 * Reads the git history of a folder.
 *
 * @param remedy What to do if there is none. Part of the message.
 * @throws CommandError If git has no commits of the folder, or cannot read them.
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
