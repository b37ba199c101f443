import { type ChildProcess, fork } from 'node:child_process'
import { join, resolve } from 'node:path'
import { type Cost, SMALL_HEAP } from './measured.ts'
import { type CommandResult, shellEnvironment } from './shell.ts'

/** The names of the project's own commands, which are those of their files. */
export type CommandName = 'build' | 'check' | 'cited' | 'export' | 'permalinks'

/** A request to a host. */
export interface CommandRequest {
  readonly id: number
  /** The folder in which the command runs. */
  readonly root: string
  readonly path: string
  readonly args: readonly string[]
  /** Variables to set while it runs. */
  readonly environment: Readonly<Record<string, string>>
}

/** The answer of a host. */
export interface CommandAnswer extends CommandResult {
  readonly id: number
  /** The memory is the most that the host held since it started. */
  readonly cost: Cost
}

const COMMANDS = resolve(import.meta.dirname, '../../src/commands')
const HOST = join(import.meta.dirname, 'command-host.ts')

const hosts = new Map<string, ChildProcess>()
let count = 0

/**
 * Runs one of the project's commands in a process that is shared by several commands, which takes a tenth of the time.
 * Use `run` if it matters that a process starts and ends.
 */
export async function runCommand(
  root: string,
  command: CommandName,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const { code, output } = await ask([], { root, command, args, environment })
  return { code, output }
}

/** Runs a command in a process of little memory, and measures it. */
export function runCommandMeasured(root: string, command: CommandName): Promise<CommandAnswer> {
  return ask([SMALL_HEAP], { root, command, args: [], environment: {} })
}

function ask(
  flags: readonly string[],
  { command, ...request }: Omit<CommandRequest, 'id' | 'path'> & { readonly command: CommandName },
): Promise<CommandAnswer> {
  const child = hostWith(flags)
  const id = count++
  return new Promise((done, fail) => {
    const onEnd = (code: number | null) => fail(new Error(`The host of commands ended with ${code}.`))
    const onAnswer = (answer: CommandAnswer) => {
      if (answer.id !== id) return
      child.off('message', onAnswer)
      child.off('exit', onEnd)
      done(answer)
    }
    child.on('message', onAnswer)
    child.on('exit', onEnd)
    child.send({ ...request, id, path: join(COMMANDS, `${command}.ts`) } satisfies CommandRequest)
  })
}

/** Returns the host with these flags of Node. It ends with the process that started it, because their channel closes. */
function hostWith(flags: readonly string[]): ChildProcess {
  const known = hosts.get(flags.join())
  if (known) return known
  const child = fork(HOST, { env: shellEnvironment(), execArgv: [...flags] })
  child.setMaxListeners(0)
  child.unref()
  child.channel?.unref?.()
  hosts.set(flags.join(), child)
  return child
}
