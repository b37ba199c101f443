/**
 * Measures the processor time of a task in seconds. It hardly depends on how busy the machine is, so that tests can
 * distinguish a slow task from one that has to wait.
 */
export async function processorSeconds(task: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** The limit for any text, in seconds. If the time grew with the square of the length, it would be minutes. */
export const TOO_LONG = 10
