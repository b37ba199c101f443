import { run } from './run.ts'

/**
 * `npm run quotes -- check FILE…`: checks the quotations in texts that link to the site.
 *
 * Exit codes: 0 if the articles still have all quoted words; 1 if not; 2 if the command line is wrong, or a file or
 * seed cannot be read.
 */
process.exitCode = await run(() => import('./programs/cited.ts'), 2)
