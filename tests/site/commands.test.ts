import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { createProject } from './build.ts'
import { freePort } from './free-port.ts'
import { shellEnvironment } from './shell.ts'

const PROJECT = resolve(import.meta.dirname, '../..')
let child: ChildProcess | undefined

afterEach(async () => {
  if (child && child.exitCode === null && child.signalCode === null) {
    child.kill()
    await once(child, 'exit')
  }
  child = undefined
})

/** Starts a program, and collects its output. */
function start(
  program: readonly string[],
  cwd: string,
): { readonly output: () => string; readonly process: ChildProcess } {
  const started = spawn(process.execPath, program, { cwd, env: shellEnvironment() })
  let output = ''
  for (const stream of [started.stdout, started.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  child = started
  return { output: () => output, process: started }
}

describe('serving the site', () => {
  const code = `import { serve } from '${join(PROJECT, 'scripts/serve.mjs')}'; await serve(${JSON.stringify(inject('dist'))}, PORT)`

  test('prints the address last, answers there, and ends when it gets a signal', async () => {
    const port = await freePort()
    const { output, process: server } = start(
      ['--input-type=module', '-e', code.replace('PORT', String(port))],
      PROJECT,
    )
    await expect.poll(output).toMatch(new RegExp(`http://localhost:${port}/\\n$`))
    const home = await fetch(`http://localhost:${port}/`)
    expect(await home.text()).toContain('data-article')
    const missing = await fetch(`http://127.0.0.1:${port}/nowhere/`)
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain('Page not found')
    server.kill('SIGINT')
    const [exitCode] = await once(server, 'exit')
    expect(exitCode).toBe(0)
  })

  test('uses the next port if one is in use, and says so', async () => {
    const port = await freePort()
    const blocker = createServer().listen(port, '127.0.0.1')
    await once(blocker, 'listening')
    const { output } = start(['--input-type=module', '-e', code.replace('PORT', String(port))], PROJECT)
    await expect.poll(output).toMatch(new RegExp(`Port ${port} is in use[\\s\\S]*http://localhost:\\d+/\\n$`))
    blocker.close()
  })
})

describe('development', () => {
  test('shows an edited seed, and reports the problems of a broken one without ending', async () => {
    const project = await createProject('development', {
      'one.txt': 'PARIS — The first words of it stand here.',
    })
    const port = await freePort()
    const { output } = start(
      [
        join(PROJECT, 'node_modules/astro/bin/astro.mjs'),
        'dev',
        '--port',
        String(port),
        '--host',
        '127.0.0.1',
      ],
      project.root,
    )
    const home = async () => (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))?.text()
    await expect.poll(home).toContain('The first words of it stand here')
    const seed = join(project.root, 'seeds/one.txt')
    await writeFile(seed, (await readFile(seed, 'utf8')).replace('first', 'second'))
    await expect.poll(home).toContain('The second words of it stand here')
    await writeFile(seed, '')
    await expect.poll(output).toContain('The file is empty')
    expect(await home()).toContain('The second words of it stand here')
  })
})
