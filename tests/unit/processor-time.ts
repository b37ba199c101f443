/**
 * Measures how long a task keeps the processor, in seconds. A machine that is busy with something else hardly changes
 * it, so that tests can tell a task that takes too long from one that has to wait.
 */
export async function processorSeconds(task: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** What no text may take, in seconds: what takes time that grows with the square of its length takes minutes. */
export const TOO_LONG = 10
