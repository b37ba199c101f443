import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collect } from '../../src/ingest/collection.ts'
import { ingestInTurn } from '../../src/ingest/many/in-turn.ts'
import { readSeeds } from '../../src/ingest/seeds/seeds.ts'
import { build, editionsOf, importAndBuild, importOwn, ledgers } from '../site/ledgers.ts'
import { createRepository, type Repository } from '../site/repository.ts'

let folder: string
let count = 0

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-git-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

function repository(name = `${count++}`): Repository {
  return createRepository(join(folder, name))
}

const FIRST = 'The river rose by two metres on Monday.\n\nNobody was hurt in the town.\n'
const SECOND = 'The river rose by three metres on Monday.\n\nNobody was hurt in the town.\n'
const THIRD = 'The river rose by three metres on Monday.\n\nOne man was hurt in the town.\n'
const OTHER = 'Six ships left before dawn, one after another.\n\nTheir crews had waited.\n'
const texts = (seed: string) => seed.trim().replace('\n\n', ' / ')

describe('an import before a build', () => {
  test('adds the editions that a missing ledger lacks, and says how many', async () => {
    const { root, commit } = repository()
    commit({ 'seeds/a.txt': FIRST, 'seeds/b.txt': OTHER })
    commit({ 'seeds/a.txt': SECOND })
    commit({ 'seeds/a.txt': THIRD, 'seeds/b.txt': OTHER.replace('Six', 'Five') })
    // The present text is left to the build.
    expect(await importAndBuild(root)).toEqual([
      'seeds/a.txt: 2 editions added',
      'seeds/b.txt: 1 edition added',
    ])
    expect(editionsOf(root, 'a')).toEqual([FIRST, SECOND, THIRD].map(texts))
    expect(editionsOf(root, 'b')).toEqual([OTHER, OTHER.replace('Six', 'Five')].map(texts))
  })

  test('continues after the last edition in the ledger', async () => {
    const { root, commit } = repository()
    commit({ 'seeds/a.txt': FIRST })
    await build(root)
    const before = ledgers(root)
    commit({ 'seeds/a.txt': SECOND })
    commit({ 'seeds/a.txt': THIRD })
    expect(await importAndBuild(root)).toEqual(['seeds/a.txt: 1 edition added'])
    expect(editionsOf(root, 'a')).toHaveLength(3)
    expect(ledgers(root)).not.toEqual(before)
    expect(await importAndBuild(root)).toEqual([])
  })

  test('leaves uncommitted changes to the build, which adds them as the last edition', async () => {
    const { root, commit, write } = repository()
    commit({ 'seeds/a.txt': FIRST })
    expect(await importAndBuild(root)).toEqual([])
    write({ 'seeds/a.txt': SECOND })
    expect(await importAndBuild(root)).toEqual([])
    expect(editionsOf(root, 'a')).toEqual([FIRST, SECOND].map(texts))
  })

  test.each([
    ['a draft', 'draft: true', SECOND],
    ['a text that is refused', 'date: 2024-13-77', SECOND],
    ['a file without words', '', ' '],
  ])('skips %s', async (_, sidecar, text) => {
    const { root, commit } = repository()
    commit({ 'seeds/a.txt': FIRST, 'seeds/a.yml': 'place: Bonn' })
    commit({ 'seeds/a.txt': text, 'seeds/a.yml': sidecar })
    commit({ 'seeds/a.txt': THIRD, 'seeds/a.yml': 'place: Bonn' })
    await importAndBuild(root)
    expect(editionsOf(root, 'a')).toEqual([FIRST, THIRD].map(texts))
  })

  test('keeps the address of the first edition', async () => {
    const { root, commit } = repository()
    commit({ 'seeds/a.md': `# A river rises\n\n${FIRST}` })
    commit({ 'seeds/a.md': `# A river floods a town\n\n${SECOND}` })
    await importAndBuild(root)
    expect(ledgers(root)['a.json']).toContain('"slug": "a-river-rises"')
  })

  test('reads the sidecar from the commit', async () => {
    const { root, commit } = repository()
    commit({ 'seeds/a.txt': FIRST, 'seeds/a.yml': 'date: 2024-01-01' })
    commit({ 'seeds/a.txt': SECOND, 'seeds/a.yml': 'corrected: 2024-01-02\ncorrection: A wrong number' })
    commit({ 'seeds/a.txt': THIRD, 'seeds/a.yml': 'corrected: 2024-01-03\ncorrection: A man came forward' })
    await importAndBuild(root)
    const { editions } = JSON.parse(ledgers(root)['a.json'] ?? '')
    expect(editions).toMatchObject([
      { date: '2024-01-01' },
      { date: '2024-01-02', reason: 'A wrong number' },
      { date: '2024-01-03', reason: 'A man came forward' },
    ])
  })

  test('follows a seed that was renamed, or saved in another format', async () => {
    const { root, commit, git } = repository()
    commit({ 'seeds/a.txt': FIRST })
    commit({ 'seeds/a.txt': SECOND })
    git('mv', 'seeds/a.txt', 'seeds/renamed.txt')
    commit({})
    git('mv', 'seeds/renamed.txt', 'seeds/renamed.md')
    commit({ 'seeds/renamed.md': THIRD })
    await importAndBuild(root)
    expect(Object.keys(ledgers(root))).toEqual(['renamed.json'])
    expect(editionsOf(root, 'renamed')).toEqual([FIRST, SECOND, THIRD].map(texts))
  })

  test.each([
    ['--ours', 'before'],
    ['--ours', 'after'],
    ['--theirs', 'before'],
    ['--theirs', 'after'],
  ])(
    'takes the line that the site was built from if a merge took %s, imported %s its commit',
    async (side, when) => {
      const { root, commit, git, write } = repository()
      commit({ 'seeds/a.txt': FIRST })
      await build(root)
      commit({})
      git('checkout', '--quiet', '-b', 'other')
      commit({ 'seeds/a.txt': THIRD })
      await build(root)
      commit({})
      git('checkout', '--quiet', 'main')
      commit({ 'seeds/a.txt': SECOND })
      await build(root)
      commit({})
      expect(() => git('merge', '--quiet', 'other')).toThrow()
      expect(await importAndBuild(root)).toEqual([
        'seeds/a.txt: the seed is refused; `npm run check` says why',
        'stopped',
      ])
      git('checkout', side, 'seeds/.permalinks/a.json')
      const merged = 'The river rose by three metres on Monday.\n\nThree people were hurt in the town.\n'
      write({ 'seeds/a.txt': merged })
      const changed =
        side === '--ours'
          ? []
          : ['seeds/a.txt: 1 edition added, 1 edition removed that no published site showed']
      if (when === 'before') expect(await importAndBuild(root)).toEqual(changed)
      commit({})
      expect(await importAndBuild(root)).toEqual(when === 'before' ? [] : changed)
      // The other branch was never online, so its text is no edition that was corrected.
      expect(editionsOf(root, 'a')).toEqual([FIRST, SECOND, merged].map(texts))
      expect(ledgers(root)['a.json']).not.toContain('One man was hurt')
    },
  )

  test.each(['before', 'after', 'after the build of'])(
    'keeps the editions of the main line if a merge took text and ledger of the other, imported %s its commit',
    async (when) => {
      const { root, commit, git } = repository()
      commit({ 'seeds/a.txt': FIRST })
      await build(root)
      commit({})
      git('checkout', '--quiet', '-b', 'other')
      for (const text of [FIRST.replace('two', 'ten'), THIRD]) {
        commit({ 'seeds/a.txt': text })
        await build(root)
        commit({})
      }
      git('checkout', '--quiet', 'main')
      commit({ 'seeds/a.txt': SECOND })
      await build(root)
      commit({})
      expect(() => git('merge', '--quiet', 'other')).toThrow()
      git('checkout', '--theirs', 'seeds')
      const said = ['seeds/a.txt: 1 edition added, 2 editions removed that no published site showed']
      if (when === 'before') expect(await importAndBuild(root)).toEqual(said)
      if (when === 'after the build of') await build(root)
      commit({})
      expect(await importAndBuild(root)).toEqual(when === 'before' ? [] : said)
      expect(editionsOf(root, 'a')).toEqual([FIRST, SECOND, THIRD].map(texts))
      commit({})
      expect(await importAndBuild(root)).toEqual([])
    },
  )

  test('removes what a branch tried before it was merged', async () => {
    const { root, commit, git } = repository()
    commit({ 'seeds/a.txt': FIRST, 'seeds/b.txt': OTHER })
    await build(root)
    commit({})
    git('checkout', '--quiet', '-b', 'other')
    for (const text of [SECOND, THIRD]) {
      commit({ 'seeds/a.txt': text })
      await build(root)
      commit({})
    }
    git('checkout', '--quiet', 'main')
    commit({ 'seeds/b.txt': OTHER.replace('Six', 'Five') })
    await build(root)
    commit({})
    git('merge', '--quiet', '--no-ff', '--no-edit', 'other')
    expect(editionsOf(root, 'a')).toEqual([FIRST, SECOND, THIRD].map(texts))
    expect(await importAndBuild(root)).toEqual([
      'seeds/a.txt: 1 edition removed that no published site showed',
    ])
    expect(editionsOf(root, 'a')).toEqual([FIRST, THIRD].map(texts))
    expect(editionsOf(root, 'b')).toHaveLength(2)
    expect(await importAndBuild(root)).toEqual([])
  })

  test('takes no commit of a merged branch as an edition where ledgers were never committed', async () => {
    const { root, commit, git, write } = repository()
    commit({ 'seeds/a.txt': FIRST })
    git('checkout', '--quiet', '-b', 'other')
    commit({ 'seeds/a.txt': SECOND })
    commit({ 'seeds/a.txt': THIRD })
    commit({ 'seeds/b.txt': OTHER })
    commit({ 'seeds/b.txt': OTHER.replace('Six', 'Five') })
    git('checkout', '--quiet', 'main')
    git('merge', '--quiet', '--no-ff', '--no-edit', 'other')
    git('checkout', '--quiet', '-b', 'third', 'HEAD~1')
    commit({ 'seeds/a.txt': FIRST.replace('two', 'ten') })
    git('checkout', '--quiet', 'main')
    expect(() => git('merge', '--quiet', 'third')).toThrow()
    write({ 'seeds/a.txt': THIRD.replace('three', 'four') })
    commit({})
    await importAndBuild(root)
    expect(editionsOf(root, 'a')).toEqual([FIRST, THIRD, THIRD.replace('three', 'four')].map(texts))
    expect(editionsOf(root, 'b')).toEqual([texts(OTHER.replace('Six', 'Five'))])
  })

  test('begins a ledger again if all that it has was tried on a branch', async () => {
    const { root, commit, git, write } = repository()
    commit({ 'seeds/b.txt': OTHER })
    git('checkout', '--quiet', '-b', 'other')
    commit({ 'seeds/a.txt': FIRST })
    await build(root)
    commit({})
    git('checkout', '--quiet', 'main')
    git('merge', '--quiet', '--no-commit', '--no-ff', 'other')
    write({ 'seeds/a.txt': SECOND })
    commit({})
    await importAndBuild(root)
    expect(editionsOf(root, 'a')).toEqual([texts(SECOND)])
  })

  test('keeps an edition that was published before it was committed, and one with other bytes', async () => {
    const { root, commit, git, write } = repository()
    commit({ 'seeds/a.txt': FIRST })
    await build(root)
    write({ 'seeds/a.txt': SECOND })
    await build(root)
    commit({ 'seeds/a.txt': THIRD })
    git('checkout', '--quiet', '-b', 'other')
    const last = THIRD.replace('three', 'four')
    commit({ 'seeds/a.txt': last })
    await build(root)
    commit({ 'seeds/a.txt': `${last}\n\n` })
    git('checkout', '--quiet', 'main')
    git('merge', '--quiet', '--no-ff', '--no-edit', 'other')
    expect(await importAndBuild(root)).toEqual([])
    expect(editionsOf(root, 'a')).toEqual([FIRST, SECOND, last].map(texts))
  })

  test('says that the history of a shallow clone is incomplete, and imports the rest', async () => {
    const { root, commit, git } = repository('deep')
    commit({ 'seeds/a.txt': FIRST })
    commit({ 'seeds/a.txt': SECOND })
    commit({ 'seeds/a.txt': THIRD })
    git('clone', '--quiet', '--depth', '2', `file://${root}`, join(folder, 'shallow'))
    expect(await importAndBuild(join(folder, 'shallow'))).toEqual(['seeds/a.txt: 1 edition added', 'cut'])
    expect(editionsOf(join(folder, 'shallow'), 'a')).toEqual([SECOND, THIRD].map(texts))
  })

  test.each([
    ['there is no repository', (root: string) => mkdirSync(root)],
    ['there are no commits', (root: string) => createRepository(root)],
    [
      'the folder of seeds is not committed',
      (root: string) => createRepository(root).commit({ '.gitignore': 'seeds' }),
    ],
  ])('says that there is no history if %s; a build does not need it', async (_, prepare) => {
    const root = join(folder, `${count++}`)
    prepare(root)
    mkdirSync(join(root, 'seeds'))
    writeFileSync(join(root, 'seeds/a.txt'), FIRST)
    expect(await importAndBuild(root)).toEqual([expect.stringMatching(/^Git has no history of .*seeds\. /)])
    expect(editionsOf(root, 'a')).toEqual([texts(FIRST)])
  })

  test('says that there is no history if git is not installed', async () => {
    const { root, commit } = repository()
    commit({ 'seeds/a.txt': FIRST })
    commit({ 'seeds/a.txt': SECOND })
    const path = process.env.PATH
    process.env.PATH = ''
    try {
      expect(await importAndBuild(root)).toEqual([expect.stringMatching(/^Git has no history of/)])
    } finally {
      process.env.PATH = path
    }
    expect(editionsOf(root, 'a')).toEqual([texts(SECOND)])
  })

  test('reads the repository of the folder, not the one for which a git hook runs', async () => {
    const { root, commit } = repository()
    commit({ 'seeds/a.txt': FIRST })
    commit({ 'seeds/a.txt': SECOND })
    process.env.GIT_DIR = join(folder, 'elsewhere')
    try {
      await importAndBuild(root)
    } finally {
      delete process.env.GIT_DIR
    }
    expect(editionsOf(root, 'a')).toHaveLength(2)
  })

  test('repeats the message of git if git cannot read the repository', async () => {
    const { root, commit, write } = repository()
    commit({ 'seeds/a.txt': FIRST })
    write({ '.git/config': 'no configuration' })
    expect(await importOwn(root)).toEqual([expect.stringMatching(/^Git does not read .*seeds: .*config/)])
  })

  test('imports nothing for a draft, which has no ledger', async () => {
    const { root, commit } = repository()
    commit({ 'seeds/a.txt': FIRST })
    commit({ 'seeds/a.txt': SECOND, 'seeds/a.yml': 'draft: true' })
    commit({ 'seeds/a.txt': THIRD })
    expect(await importAndBuild(root)).toEqual([])
    expect(existsSync(join(root, 'seeds/.permalinks'))).toBe(false)
  })

  test('moves the ledger of a renamed seed if editions are missing', async () => {
    const { root, commit, git } = repository()
    commit({ 'seeds/a.txt': FIRST })
    await build(root)
    commit({ 'seeds/a.txt': SECOND })
    git('mv', 'seeds/a.txt', 'seeds/renamed.txt')
    expect(await importAndBuild(root)).toEqual(['seeds/renamed.txt: 1 edition added'])
    expect(Object.keys(ledgers(root))).toEqual(['renamed.json'])
    expect(editionsOf(root, 'renamed')).toEqual([FIRST, SECOND].map(texts))
  })
})

test('a build gives the same ledgers and pages in a shallow clone as in a full one', async () => {
  const { root, commit, git } = repository('origin')
  commit({ 'seeds/a.txt': FIRST, 'seeds/b.txt': FIRST })
  await build(root)
  commit({ 'seeds/a.txt': SECOND })
  commit({ 'seeds/a.txt': THIRD, 'seeds/c.txt': SECOND })
  commit({ 'seeds/c.txt': THIRD })
  const made = []
  for (const depth of ['1', '100']) {
    const clone = join(folder, `depth-${depth}`)
    git('clone', '--quiet', '--depth', depth, `file://${root}`, clone)
    const { articles } = await collect(await readSeeds(clone), '2030-01-01', ingestInTurn)
    await build(clone)
    made.push({ articles, ledgers: ledgers(clone) })
  }
  expect(made[0]).toEqual(made[1])
})

test('an article can declare a slug that another one has given up, in the history as now', async () => {
  const inTurn = repository()
  const atOnce = repository()
  for (const changes of [
    { 'seeds/b.txt': FIRST, 'seeds/b.yml': 'slug: rivers' },
    { 'seeds/b.yml': 'slug: towns' },
    { 'seeds/a.txt': FIRST, 'seeds/a.yml': 'slug: rivers' },
    { 'seeds/a.txt': SECOND },
    { 'seeds/a.txt': THIRD },
  ]) {
    inTurn.write(changes)
    atOnce.commit(changes)
    await build(inTurn.root)
  }
  await importAndBuild(atOnce.root)
  expect(editionsOf(atOnce.root, 'a')).toEqual([FIRST, SECOND, THIRD].map(texts))
  expect(ledgers(atOnce.root)).toEqual(ledgers(inTurn.root))
})

test('after a first build, in which each seed was published once, an import does nothing', async () => {
  const { root, commit } = repository()
  commit({ 'seeds/c.txt': 'A draft.', 'seeds/c.yml': 'draft: true' })
  commit({ 'seeds/c.txt': 'What became of it.', 'seeds/c.yml': undefined })
  commit({ 'seeds/a.txt': FIRST })
  commit({ 'seeds/b.md': SECOND, 'seeds/b.yml': 'title: Of rivers' })
  expect(await importAndBuild(root)).toEqual([])
})

describe('the ledgers from an import', () => {
  const sentence = fc
    .array(fc.constantFrom(...'the river rose fell two three metres town people saw nobody'.split(' ')), {
      minLength: 3,
      maxLength: 9,
    })
    .map((words) => `${words.join(' ')}.`)
  const seed = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join('\n\n'))
  const sidecar = fc.record(
    {
      title: fc.constantFrom('Of rivers', 'Of towns'),
      slug: fc.constantFrom('rivers', 'towns'),
      draft: fc.constantFrom('true', 'false'),
      date: fc.constantFrom('2024-01-01', '2024-02-02'),
      correction: fc.constantFrom('A wrong number', 'A wrong name'),
    },
    { requiredKeys: [] },
  )
  const yaml = (values: Readonly<Record<string, string | undefined>>) =>
    Object.entries(values)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join('')
  const step = fc.record({
    article: fc.constantFrom('a', 'b'),
    seed: fc.oneof(seed, fc.constantFrom(FIRST, SECOND, THIRD)),
    sidecar: fc.option(sidecar),
  })

  test('are byte for byte those that a build of each version would have written', async () => {
    const script = fc.record({
      steps: fc.array(step, { minLength: 2, maxLength: 6 }),
      built: fc.nat({ max: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(script, async ({ steps, built }) => {
        const inTurn = repository()
        const atOnce = repository()
        const last = ['a', 'b'].map((article) => {
          return { article, seed: FIRST, sidecar: { draft: 'false', slug: article } }
        })
        for (const [index, { article, seed, sidecar }] of [...steps, ...last].entries()) {
          const changes = {
            // Two articles never have the same words, because a ledger follows its text to another seed.
            [`seeds/${article}.txt`]: seed.replaceAll(/\w+/g, (word) => word + article),
            ...(sidecar && { [`seeds/${article}.yml`]: yaml(sidecar) }),
          }
          inTurn.write(changes)
          const outcome = await build(inTurn.root)
          // A commit that cannot be built would not count as a version of any article.
          fc.pre(outcome === 'built')
          atOnce.commit(changes)
          if (index < built) await importAndBuild(atOnce.root)
        }
        await importAndBuild(atOnce.root)
        expect(ledgers(atOnce.root)).toEqual(ledgers(inTurn.root))
      }),
      { numRuns: 8 },
    )
  })
})
