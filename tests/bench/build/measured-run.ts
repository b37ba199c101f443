import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { shellEnvironment } from '../../site/shell.ts'

/** What a command cost, with all processes that it started. */
export interface RunCost {
  /** Wall time in seconds. */
  readonly wall: number
  /** Processor time in seconds. */
  readonly cpu: number
  /** The most memory that all processes held at a time, in MB; 0 where `/proc` is missing. */
  readonly memory: number
}

const SAMPLE_MS = 100
const PAGE_BYTES = 4096

/**
 * Runs a command line and measures it.
 *
 * @throws Error If it fails, with what it printed.
 */
export async function measuredRun(commandLine: string, cwd: string): Promise<RunCost> {
  const start = performance.now()
  const script = `TIMEFORMAT='cost %U %S'; time { ${commandLine}; }`
  const child = spawn('bash', ['-c', script], { cwd, env: shellEnvironment() })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  let memory = 0
  const sampling = setInterval(() => {
    memory = Math.max(memory, treeMemory(child.pid ?? 0))
  }, SAMPLE_MS)
  const code = await new Promise((done) => child.on('close', done))
  clearInterval(sampling)
  const wall = (performance.now() - start) / 1000
  const [, user, system] = /^cost ([\d.]+) ([\d.]+)$/m.exec(output) ?? []
  if (code !== 0 || user === undefined) throw new Error(`${commandLine} failed:\n${output}`)
  return { wall, cpu: Number(user) + Number(system), memory: memory / 1e6 }
}

/** Returns the resident memory of a process and all that it started, in bytes. */
function treeMemory(root: number): number {
  const children = new Map<number, number[]>()
  for (const name of processes()) {
    // The name of the program, in brackets, may contain spaces.
    const fields = read(`/proc/${name}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ')
    const parent = Number(fields[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const sum = (pid: number): number =>
    Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE_BYTES +
    (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0)
  return sum(root)
}

function processes(): readonly string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // The process has ended.
    return ''
  }
}
