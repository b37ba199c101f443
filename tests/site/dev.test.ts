import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, onTestFinished, test } from 'vitest'
import { ASTRO, createProject, shellEnvironment } from './build.ts'
import { freePort } from './free-port.ts'

test('in development, a broken seed says on its own page what is wrong, until it is put right', async () => {
  const project = await createProject('development-broken', {
    'good.txt': 'All is well in this article.',
    'broken.md': '---\ndate: 2024-02-30\ntitle: The broken one\n---\n\nSome <words> of it.\n',
  })
  const port = await freePort()
  const child = spawn(process.execPath, [ASTRO, 'dev', '--port', String(port), '--host', '127.0.0.1'], {
    cwd: project.root,
    env: shellEnvironment(),
  })
  onTestFinished(async () => {
    child.kill()
    await once(child, 'exit')
  })
  const read = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined)
    return parseHTML((await response?.text()) ?? '').document
  }
  const addressOf = async (id: string) =>
    (await read('/')).querySelector(`[data-article="${id}"] a`)?.getAttribute('href') ?? ''
  const problemsOf = async (id: string) =>
    (await read(await addressOf(id))).querySelector('[data-seed-problems]')?.textContent
  const textOf = async (id: string) =>
    (await read(await addressOf(id))).querySelector('[data-article-body]')?.textContent

  await expect.poll(() => textOf('good'), { timeout: 50_000 }).toContain('All is well')
  expect(await problemsOf('good')).toBeUndefined()
  expect(await problemsOf('broken')).toMatch(/seeds\/broken\.md:2:7[\s\S]*invalid-date[\s\S]*to do/)

  const right = '---\ndate: 2024-02-29\ntitle: The broken one\n---\n\nIt was put right.\n'
  await writeFile(join(project.root, 'seeds/broken.md'), right)
  await expect.poll(() => textOf('broken'), { timeout: 20_000 }).toContain('It was put right.')
  expect(await problemsOf('broken')).toBeUndefined()

  await writeFile(join(project.root, 'seeds/broken.md'), '---\ndate: never\n---\n\nIt was put right.\n')
  await expect.poll(() => problemsOf('broken'), { timeout: 20_000 }).toContain('invalid-date')
  expect(await textOf('broken')).toContain('It was put right.')
  expect(await textOf('good')).toContain('All is well')
})
