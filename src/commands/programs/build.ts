import { parseArgs } from 'node:util'
import { build } from '../../build/build.ts'
import { ingestShard, type Shard } from '../../build/shard.ts'
import { createReporter, processOutput } from '../progress.ts'

const USAGE = 'Usage: npm run build -- [--frozen] [--quiet] [--shard 3/8 | --merge FOLDER …]'

/** Runs `npm run build`; see `build.ts` in the folder above. */
export async function main(): Promise<number> {
  const options = readOptions()
  if (!options) {
    console.error(USAGE)
    return 2
  }
  const start = performance.now()
  const reporter = createReporter(processOutput(), options.isQuiet)
  const root = process.cwd()
  if (options.shard) await ingestShard(root, options.shard, reporter)
  else await build(root, { ...options, reporter })
  reporter.tell(`Finished in ${((performance.now() - start) / 1000).toFixed(1)} s.`)
  return 0
}

/** The options of the command line. */
interface Options {
  readonly isFrozen: boolean
  readonly isQuiet: boolean
  readonly shard: Shard | undefined
  readonly merged: readonly string[]
}

/** Returns `undefined` if the command line is wrong. */
function readOptions(): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        frozen: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        shard: { type: 'string' },
        merge: { type: 'string', multiple: true, default: [] },
      },
    })
    // A shell writes several folders for `shards/*`.
    const merged = [...values.merge, ...positionals]
    const shard = shardOf(values.shard)
    if (positionals.length > 0 && values.merge.length === 0) return undefined
    if (values.shard !== undefined && (!shard || merged.length > 0 || values.frozen)) return undefined
    return { isFrozen: values.frozen, isQuiet: values.quiet, shard, merged }
  } catch {
    return undefined
  }
}

/** Reads `3/8`. */
function shardOf(text = ''): Shard | undefined {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []
  return Number(number) <= Number(of) ? { number: Number(number), of: Number(of) } : undefined
}
