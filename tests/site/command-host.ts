import process from 'node:process'
import { pathToFileURL } from 'node:url'
import type { CommandAnswer, CommandRequest } from './command-line.ts'

// Runs the project's commands one after another in this process, each as if it were the only one, because loading their
// imports takes ten times as long as running them.

let output = ''
for (const stream of [process.stdout, process.stderr]) {
  stream.write = (chunk: string | Uint8Array) => {
    output += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    return true
  }
}

let count = 0

async function answer({ id, root, path, args, environment }: CommandRequest): Promise<CommandAnswer> {
  const original = { ...process.env }
  Object.assign(process.env, environment)
  process.chdir(root)
  process.argv = [process.execPath, path, ...args]
  process.exitCode = undefined
  output = ''
  const before = process.cpuUsage()
  const cost = () => {
    const { user, system } = process.cpuUsage(before)
    return { seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }
  }
  try {
    // With a different query, the command is a new module, so it runs again. Its imports are not loaded again.
    await import(`${pathToFileURL(path).href}?run=${count++}`)
    return { id, code: Number(process.exitCode ?? 0), output, cost: cost() }
  } catch (error) {
    const trace = error instanceof Error ? error.stack : error
    return { id, code: 1, output: `${output}${trace}\n`, cost: cost() }
  } finally {
    process.exitCode = undefined
    for (const name of Object.keys(process.env)) if (!(name in original)) delete process.env[name]
    Object.assign(process.env, original)
  }
}

// Each request waits for the one before it, so that the outputs are not mixed.
let last: Promise<unknown> = Promise.resolve()
process.on('message', (request: CommandRequest) => {
  last = last.then(async () => process.send?.(await answer(request)))
})
