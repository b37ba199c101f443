import { parseArgs } from 'node:util'
import { build } from '../../build/build.ts'

const USAGE = 'Usage: npm run build -- [--frozen]'

/** Runs `npm run build`; see `build.ts` in the folder above. */
export async function main(): Promise<number> {
  const options = readOptions()
  if (!options) {
    console.error(USAGE)
    return 2
  }
  await build(process.cwd(), { isFrozen: options.frozen, tell: console.log, warn: console.warn })
  return 0
}

/** Returns `undefined` if the command line is wrong. */
function readOptions(): { readonly frozen: boolean } | undefined {
  try {
    return parseArgs({ options: { frozen: { type: 'boolean', default: false } } }).values
  } catch {
    return undefined
  }
}
