import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** The fields of /proc/PID/stat after the name of the program, which may itself contain spaces and brackets. */
const STATE_FIELD = 0
const START_FIELD = 19

/**
 * Returns when a process started. Together with its number, this identifies a process: numbers are used again, by
 * another process or after the machine has restarted.
 *
 * @returns An opaque text, empty if the system does not say. `undefined` if there is no such process, or if it has
 *   ended and its parent has not noticed yet.
 */
export function processStart(pid: number): string | undefined {
  return existsSync('/proc/self/stat') ? startOnLinux(pid) : startElsewhere(pid)
}

function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[STATE_FIELD] === 'Z' || fields[STATE_FIELD] === 'X') return undefined
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[START_FIELD]}`
  } catch {
    return undefined
  }
}

function startElsewhere(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // A process of another user cannot be signalled, but it is there.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return undefined
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}
