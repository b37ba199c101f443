import { type CommandResult, run, type TestProject } from './build.ts'

/** What a program took. */
export interface Cost {
  readonly seconds: number
  /** The most memory that it held at once (resident set size). */
  readonly megabytes: number
}

/** Megabytes. Where there is much memory, V8 takes it before it collects its garbage; what is needed shows without it. */
const HEAP = '--max-old-space-size=256'
const REPORT = 'process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS,"kB"))'

/** Runs one of the project's programs as on a small machine, and measures it; ends it after `timeout` milliseconds. */
export async function runMeasured(
  project: TestProject,
  program: readonly string[],
  timeout: number,
): Promise<CommandResult & { readonly cost: Cost }> {
  const start = performance.now()
  const watched = [HEAP, '--import', `data:text/javascript,${encodeURIComponent(REPORT)}`, ...program]
  const result = await run(project, watched, {}, timeout)
  const seconds = (performance.now() - start) / 1000
  const kilobytes = Number(/^peak (\d+) kB$/m.exec(result.output)?.[1] ?? Number.POSITIVE_INFINITY)
  return { ...result, cost: { seconds, megabytes: kilobytes / 1024 } }
}
