import { parseArgs } from 'node:util'
import { build } from '../build/build.ts'
import { RefusedBuild } from '../build/refused-build.ts'

const USAGE = 'Usage: npm run build -- [--frozen]'

/**
 * `npm run build`: builds the site and puts it into `dist/`. With `--frozen`, for continuous integration, the build fails
 * instead of changing a ledger.
 *
 * Exit codes: 0 if the site was published; 1 if not; 2 if the command line is wrong.
 */
process.exitCode = await runBuild()

async function runBuild(): Promise<number> {
  const options = readOptions()
  if (!options) {
    console.error(USAGE)
    return 2
  }
  try {
    await build(process.cwd(), { isFrozen: options.frozen, tell: console.log, warn: console.warn })
    return 0
  } catch (error) {
    if (!(error instanceof RefusedBuild)) throw error
    console.error(error.message)
    return 1
  }
}

/** Returns `undefined` if the command line is wrong. */
function readOptions(): { readonly frozen: boolean } | undefined {
  try {
    return parseArgs({ options: { frozen: { type: 'boolean', default: false } } }).values
  } catch {
    return undefined
  }
}
