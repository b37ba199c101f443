import { type ChildProcess, fork } from 'node:child_process'
import { join, resolve } from 'node:path'
import { type CommandResult, shellEnvironment } from './build.ts'

/** The names of the project's own commands, which are those of their files. */
export type CommandName = 'check' | 'cited' | 'permalinks'

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
}

const COMMANDS = resolve(import.meta.dirname, '../../src/commands')
const HOST = join(import.meta.dirname, 'command-host.ts')

let host: ChildProcess | undefined
let count = 0

/**
 * Runs one of the project's commands in a process that is shared by several commands, which takes a tenth of the time.
 * Use `run` if it matters that a process starts and ends.
 */
export function runCommand(
  root: string,
  command: CommandName,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  host ??= startHost()
  const child = host
  const request: CommandRequest = {
    id: count++,
    root,
    path: join(COMMANDS, `${command}.ts`),
    args,
    environment,
  }
  return new Promise((done, fail) => {
    const onEnd = (code: number | null) => fail(new Error(`The host of commands ended with ${code}.`))
    const onAnswer = ({ id, code, output }: CommandAnswer) => {
      if (id !== request.id) return
      child.off('message', onAnswer)
      child.off('exit', onEnd)
      done({ code, output })
    }
    child.on('message', onAnswer)
    child.on('exit', onEnd)
    child.send(request)
  })
}

/** Starts the host. It ends with the process that started it, because their channel closes. */
function startHost(): ChildProcess {
  const child = fork(HOST, { env: shellEnvironment(), execArgv: [] })
  child.setMaxListeners(0)
  child.unref()
  child.channel?.unref?.()
  return child
}
