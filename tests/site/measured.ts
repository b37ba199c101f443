import { type CommandResult, run, type TestProject } from './build.ts'

/** What a program took. */
export interface Cost {
  /** Of the processor, in all threads: a busy machine takes no more of them. */
  readonly seconds: number
  /** The most memory that it held at once (resident set size). */
  readonly megabytes: number
}

/** Megabytes. Where there is much memory, V8 takes it before it collects its garbage; what is needed shows without it. */
const HEAP = '--max-old-space-size=256'
const REPORT = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  console.error("cost", maxRSS, "kB", userCPUTime + systemCPUTime, "us")
})`

/** Runs one of the project's programs as on a small machine, and measures it; ends it after `timeout` milliseconds. */
export async function runMeasured(
  project: TestProject,
  program: readonly string[],
  timeout: number,
): Promise<CommandResult & { readonly cost: Cost }> {
  const watched = [HEAP, '--import', `data:text/javascript,${encodeURIComponent(REPORT)}`, ...program]
  const result = await run(project, watched, {}, timeout)
  const [, kilobytes, microseconds] = /^cost (\d+) kB (\d+) us$/m.exec(result.output) ?? []
  if (kilobytes === undefined || microseconds === undefined)
    throw new Error(`The program ended before it told its cost:\n${result.output}`)
  return { ...result, cost: { seconds: Number(microseconds) / 1e6, megabytes: Number(kilobytes) / 1024 } }
}
