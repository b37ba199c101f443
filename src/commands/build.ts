import { run } from './run.ts'

/**
 * `npm run build`: builds the site and puts it into `dist/`. With `--frozen`, for continuous integration, the build fails
 * instead of changing a ledger. With `--quiet`, it does not show its progress. With
 * `--shard 3/8`, it ingests a part of the seeds, and with `--merge`, it takes over the results of all parts.
 *
 * Exit codes: 0 if the site was published; 1 if not; 2 if the command line is wrong.
 */
process.exitCode = await run(() => import('./programs/build.ts'), 1)
