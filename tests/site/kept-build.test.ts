import { statSync } from 'node:fs'
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WORK_STORE } from '../../src/kept/work-store.ts'
import { build, copyOf, createProject, type TestProject } from './build.ts'
import { fingerprint } from './fingerprint.ts'

const PARAGRAPHS = [
  'The river rose by a metre on Monday, and the bridge was closed.',
  'Nobody was hurt, said the mayor, “and nobody will be”.',
  'The rain is expected to end on Thursday.',
]
const article = (day: number, name: string) =>
  `date 2024-01-0${day}\n${name.toUpperCase()} — ${PARAGRAPHS.join('\n\n')}\n\nThe reporter was in ${name}.\n`

/** What an owner does between two builds, each with the seeds of the last. */
const CHANGES: readonly (readonly [string, (seeds: string) => Promise<unknown>])[] = [
  ['corrects a word', (seeds) => replace(join(seeds, 'paris.txt'), 'a metre', 'two metres')],
  [
    'corrects it again, and another article',
    async (seeds) => {
      await replace(join(seeds, 'paris.txt'), 'two metres', 'three metres')
      await replace(join(seeds, 'rome.txt'), 'Thursday', 'Friday')
    },
  ],
  ['adds an article between two others', (seeds) => writeFile(join(seeds, 'oslo.txt'), article(2, 'Oslo'))],
  ['renames an article', (seeds) => rename(join(seeds, 'rome.txt'), join(seeds, 'roma.txt'))],
  [
    'declares a headline and a slug',
    (seeds) => writeFile(join(seeds, 'oslo.yml'), 'title: Rain in Oslo\nslug: rain\n'),
  ],
  [
    'deletes an article and adds one in another language',
    async (seeds) => {
      await rm(join(seeds, 'paris.txt'))
      await rm(join(seeds, '.permalinks/paris.json'))
      await writeFile(
        join(seeds, 'bonn.txt'),
        'Der Fluss stieg am Montag um einen Meter. Die Brücke ist gesperrt.\n',
      )
    },
  ],
  ['changes nothing', async () => {}],
]

async function replace(path: string, from: string, to: string): Promise<void> {
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
}

/** Builds a site, and returns its files, or throws. */
async function built(project: TestProject): Promise<Readonly<Record<string, string>>> {
  const { code, output } = await build(project)
  if (code !== 0) throw new Error(output)
  return fingerprint(project.dist)
}

test('a build that uses the work of earlier ones gives the bytes of a build that uses none', async () => {
  const kept = await createProject('kept', {
    'paris.txt': article(1, 'Paris'),
    'rome.txt': article(3, 'Rome'),
    'kyiv.txt': article(3, 'Kyiv'),
  })
  await built(kept)
  for (const [what, change] of CHANGES) {
    await change(join(kept.root, 'seeds'))
    const clean = await copyOf(kept, 'kept-clean')
    await rm(join(clean.root, WORK_STORE))
    expect(await built(kept), `after the owner ${what}`).toEqual(await built(clean))
    expect(fingerprint(join(kept.root, 'seeds'))).toEqual(fingerprint(join(clean.root, 'seeds')))
  }
})

test('a page that did not change is not written again, unless somebody else changed its file', async () => {
  const project = await createProject('kept-linked', {
    'paris.txt': article(1, 'Paris'),
    'rome.txt': article(3, 'Rome'),
    'kyiv.txt': article(5, 'Kyiv'),
  })
  // Only from the first correction on does every page name the list of corrections.
  await built(project)
  await replace(join(project.root, 'seeds/rome.txt'), 'a metre', 'two metres')
  const first = await built(project)
  const paths = Object.keys(first).filter((path) => path.startsWith('articles/'))
  const stateOf = (path: string) => statSync(join(project.dist, path))
  const files = new Map(paths.map((path) => [path, stateOf(path).ino]))
  await replace(join(project.root, 'seeds/paris.txt'), 'a metre', 'two metres')
  const second = await built(project)
  const same = paths.filter((path) => second[path] === first[path])
  expect(same.length).toBeGreaterThan(0)
  expect(same.length).toBeLessThan(paths.length)
  for (const path of same) expect(stateOf(path).ino, path).toBe(files.get(path))

  const page = same.find((path) => path.endsWith('index.html')) ?? ''
  await writeFile(join(project.dist, page), 'damaged')
  await replace(join(project.root, 'seeds/paris.txt'), 'two metres', 'a metre')
  await replace(join(project.root, 'seeds/paris.txt'), 'Thursday', 'Friday')
  expect((await built(project))[page]).toBe(first[page])
})

test('a build says that nothing changed, until a text, a picture or the site itself did', async () => {
  const project = await createProject('unchanged', {
    'paris.md': `# Paris\n\n${PARAGRAPHS[0]}\n\n![](bridge.png)\n`,
    'bridge.png': await readFile(new URL('../../docs/pictures/article-phone-dark.png', import.meta.url)),
  })
  const output = async () => (await build(project)).output
  const unchanged = 'Nothing changed since the last build. dist/ is as it was.'
  const whole = await built(project)
  expect(await output()).toContain(unchanged)
  expect(await output()).toContain('image-without-alt')

  const page = join(project.dist, 'index.html')
  await writeFile(page, 'damaged')
  expect(await built(project)).toEqual(whole)
  await rm(page)
  expect(await built(project)).toEqual(whole)
  expect(await output()).toContain(unchanged)

  await copyFile(
    new URL('../../docs/pictures/article-phone-light.png', import.meta.url),
    join(project.root, 'seeds/bridge.png'),
  )
  expect(await output()).not.toContain(unchanged)
  await writeFile(join(project.root, 'seeds/notes.xyz'), 'x')
  expect(await output()).toContain('notes.xyz')
  expect(await output()).toContain(unchanged)
})

test('a build that takes over the work of three machines gives the bytes of one build', async () => {
  const seeds = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`seed-${index}.txt`, article((index % 9) + 1, `City ${index}`)]),
  )
  const alone = await createProject('alone', seeds)
  const machines = await Promise.all([1, 2, 3].map((number) => copyOf(alone, `machine-${number}`)))
  const whole = await built(alone)
  const counts = []
  for (const [index, machine] of machines.entries()) {
    const { code, output } = await build(machine, ['--shard', `${index + 1}/3`])
    expect(code, output).toBe(0)
    counts.push(Number(/(\d+) of 9 articles are kept/.exec(output)?.[1]))
  }
  expect(counts.reduce((sum, count) => sum + count)).toBe(9)

  const [last, ...others] = machines
  if (!last) throw new Error('There are no machines.')
  const folders = others.map(({ root }) => root)
  const { code, output } = await build(last, ['--merge', ...folders])
  expect(code, output).toBe(0)
  expect(output).toContain(`${counts[1]} results were taken over`)
  expect(fingerprint(last.dist)).toEqual(whole)

  const missing = await build(last, ['--merge', join(last.root, 'seeds')])
  expect(missing.code).toBe(1)
  expect(missing.output).toMatch(/^There is no work\.sqlite in .*seeds\. Run `npm run build -- --shard`/m)
  for (const wrong of [['--shard', '4/3'], ['--shard', 'x'], ['--shard', '1/2', '--merge', 'a'], ['a']]) {
    expect((await build(last, wrong)).code, wrong.join(' ')).toBe(2)
  }
})

test('work that was damaged is done again', async () => {
  const project = await createProject('kept-damaged', {
    'paris.txt': article(1, 'Paris'),
    'rome.txt': article(3, 'Rome'),
  })
  await built(project)
  const whole = await built(project)
  const path = join(project.root, WORK_STORE)
  const store = await readFile(path)
  for (const damaged of [
    store.subarray(0, store.length / 2),
    store.fill(0, 4096, 8192),
    Buffer.from('no store'),
  ]) {
    await writeFile(path, damaged)
    expect(await built(project)).toEqual(whole)
  }
})
