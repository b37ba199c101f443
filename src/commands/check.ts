import { run } from './run.ts'

/**
 * `npm run check`: checks every seed, the folders of the project, and the links in `quotes.txt`, without building the
 * site.
 *
 * Exit codes: 0 if there is no error; 1 if a seed is refused or, with `--strict`, if there is a warning; 2 if the command
 * line is wrong.
 */
process.exitCode = await run(() => import('./programs/check.ts'), 1)
