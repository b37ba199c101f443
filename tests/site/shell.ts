import { spawn } from 'node:child_process'

/** The result of a command. */
export interface CommandResult {
  readonly code: number | null
  /** Standard output and standard error, in the order in which they were written. */
  readonly output: string
}

/** Variables of the test runner. A program that reads them would behave as in a test, or as in development. */
const RUNNERS_OWN = /^(?:VITEST|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/

/** Returns the environment without the variables of the test runner. */
export function shellEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !RUNNERS_OWN.test(name))
  // If `CI` is set, programs colour their output, even if it does not go to a terminal.
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }
}

/** Runs one of the project's programs like its npm scripts do. Kills it after `timeout` milliseconds. */
export function run(
  { root }: { readonly root: string },
  program: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  timeout?: number,
): Promise<CommandResult> {
  return new Promise((done, fail) => {
    const env = { ...shellEnvironment(), ...environment }
    const child = spawn(process.execPath, program, { cwd: root, env, timeout, killSignal: 'SIGKILL' })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', fail)
    child.on('close', (code) => done({ code, output }))
  })
}
