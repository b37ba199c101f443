import type { TestProject } from './build.ts'
import { type CommandResult, run } from './shell.ts'

/** The resources that a program used. */
export interface Cost {
  /** Processor time of all threads in seconds. It does not depend on how busy the machine is. */
  readonly seconds: number
  /** The maximum resident set size in megabytes. */
  readonly megabytes: number
}

/** 256 MB. If V8 had more memory, it would use it before it collects garbage, and would hide what is needed. */
export const SMALL_HEAP = '--max-old-space-size=256'
const REPORT = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  console.error("cost", maxRSS, "kB", userCPUTime + systemCPUTime, "us")
})`

/** Runs one of the project's programs as on a small machine, and measures it. Kills it after `timeout` milliseconds. */
export async function runMeasured(
  project: TestProject,
  program: readonly string[],
  timeout: number,
): Promise<CommandResult & { readonly cost: Cost }> {
  const watched = [SMALL_HEAP, '--import', `data:text/javascript,${encodeURIComponent(REPORT)}`, ...program]
  const result = await run(project, watched, {}, timeout)
  const [, kilobytes, microseconds] = /^cost (\d+) kB (\d+) us$/m.exec(result.output) ?? []
  if (kilobytes === undefined || microseconds === undefined)
    throw new Error(`The program ended before it told its cost:\n${result.output}`)
  return { ...result, cost: { seconds: Number(microseconds) / 1e6, megabytes: Number(kilobytes) / 1024 } }
}
