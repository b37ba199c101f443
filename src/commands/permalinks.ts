import { run } from './run.ts'

/**
 * `npm run permalinks`: verifies the ledgers, renames an article, or imports the history of articles from git.
 *
 * Exit codes: 0 on success; 1 if a ledger is wrong or the command could not be carried out; 2 if the command line is
 * wrong.
 */
process.exitCode = await run(() => import('./programs/permalinks.ts'), 1)
