import { parseArgs } from 'node:util'
import { build } from '../../build/build.ts'
import { createReporter, processOutput } from '../progress.ts'

const USAGE = 'Usage: npm run build -- [--frozen] [--quiet]'

/** Runs `npm run build`; see `build.ts` in the folder above. */
export async function main(): Promise<number> {
  const options = readOptions()
  if (!options) {
    console.error(USAGE)
    return 2
  }
  const start = performance.now()
  const reporter = createReporter(processOutput(), options.quiet)
  await build(process.cwd(), { isFrozen: options.frozen, reporter })
  reporter.tell(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`)
  return 0
}

/** Returns `undefined` if the command line is wrong. */
function readOptions(): { readonly frozen: boolean; readonly quiet: boolean } | undefined {
  try {
    return parseArgs({
      options: {
        frozen: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    return undefined
  }
}
