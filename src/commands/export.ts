import { run } from './run.ts'

/**
 * `npm run --silent export`: prints all passages for a search server.
 *
 * Exit codes: 0 on success; 1 if a seed is refused; 2 if the command line is wrong.
 */
process.exitCode = await run(() => import('./programs/export.ts'), 1)
