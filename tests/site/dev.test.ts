import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, onTestFinished, test } from 'vitest'
import { ASTRO, createProject, type TestProject } from './build.ts'
import { freePort } from './free-port.ts'
import { shellEnvironment } from './shell.ts'

/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

test('in development, pictures and seeds are served, but nothing outside the folder', async () => {
  const project = await createProject('development-files', {
    'picture.md': '# Picture\n\n![a dot](dot.png)\n\nWords of it.\n',
    'dot.png': PIXEL,
    'leak.txt': { link: '../secret.txt' },
    '../secret.txt': 'Geheimniskrämer in a text.',
  })
  const { read, fetchText } = await startDevelopment(project)
  await expect
    .poll(async () => (await read('/articles/picture/')).querySelector('img')?.getAttribute('src'))
    .toBe('images/dot.png')
  expect((await fetchText('/articles/picture/images/dot.png')).status).toBe(200)
  expect(await fetchText('/articles/picture/source.md')).toMatchObject({
    status: 200,
    text: expect.stringContaining('# Picture'),
  })
  const page = (await read('/')).querySelector('[data-article="leak"] a')?.getAttribute('href') ?? ''
  for (const address of [page, `${page}source.txt`, `${page}source.txt/`]) {
    expect((await fetchText(address)).text).not.toContain('Geheimniskrämer')
  }
  expect((await fetchText(page)).text).toContain('outside-seeds')
})

test('in development, the page of a broken seed says what is wrong until it is corrected', async () => {
  const project = await createProject('development-broken', {
    'good.txt': 'All is well in this article.',
    'broken.md': '---\ndate: 2024-02-30\ntitle: The broken one\n---\n\nSome <words> of it.\n',
  })
  const { read } = await startDevelopment(project)
  const addressOf = async (id: string) =>
    (await read('/')).querySelector(`[data-article="${id}"] a`)?.getAttribute('href') ?? ''
  const problemsOf = async (id: string) =>
    (await read(await addressOf(id))).querySelector('[data-seed-problems]')?.textContent
  const textOf = async (id: string) =>
    (await read(await addressOf(id))).querySelector('[data-article-body]')?.textContent

  await expect.poll(() => textOf('good')).toContain('All is well')
  expect(await problemsOf('good')).toBeUndefined()
  expect(await problemsOf('broken')).toMatch(/seeds\/broken\.md:2:7[\s\S]*invalid-date[\s\S]*to do/)

  const right = '---\ndate: 2024-02-29\ntitle: The broken one\n---\n\nIt was put right.\n'
  await writeFile(join(project.root, 'seeds/broken.md'), right)
  await expect.poll(() => textOf('broken')).toContain('It was put right.')
  expect(await problemsOf('broken')).toBeUndefined()

  await writeFile(join(project.root, 'seeds/broken.md'), '---\ndate: never\n---\n\nIt was put right.\n')
  await expect.poll(() => problemsOf('broken')).toContain('invalid-date')
  expect(await textOf('broken')).toContain('It was put right.')
  expect(await textOf('good')).toContain('All is well')
})

async function startDevelopment({ root }: TestProject) {
  const port = await freePort()
  const child = spawn(process.execPath, [ASTRO, 'dev', '--port', String(port), '--host', '127.0.0.1'], {
    cwd: root,
    env: shellEnvironment(),
  })
  onTestFinished(async () => {
    child.kill()
    await once(child, 'exit')
  })
  /** Returns the status 0 as long as the server does not listen. */
  const fetchText = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined)
    return { status: response?.status ?? 0, text: (await response?.text()) ?? '' }
  }
  const read = async (path: string) => parseHTML((await fetchText(path)).text).document
  return { read, fetchText }
}
