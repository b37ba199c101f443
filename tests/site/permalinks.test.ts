import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatLedger } from '../../src/permalinks/ledger.ts'
import { buildAlone, createProject, createSeeds, build as publish } from './build.ts'
import { runCommand } from './command-line.ts'
import { fingerprint } from './fingerprint.ts'
import { build, editionsOf, importAndBuild, ledgerOf, ledgers } from './ledgers.ts'
import { type Changes, createRepository, type Repository } from './repository.ts'
import { type CommandResult, run } from './shell.ts'

const CLI = resolve(import.meta.dirname, '../../src/commands/permalinks.ts')
const FIRST = 'The river rose by two metres on Monday.\n\nNobody was hurt in the town.\n'
const SECOND = 'The river rose by three metres on Monday.\n\nNobody was hurt in the town.\n'

function permalinks(root: string, ...args: readonly string[]): Promise<CommandResult> {
  return runCommand(root, 'permalinks', args)
}

/** Creates a repository with a commit for each of the changes. */
async function repository(name: string, ...commits: readonly Changes[]): Promise<Repository> {
  const repository = createRepository(await createSeeds(`permalinks-${name}`, {}))
  for (const changes of commits) repository.commit(changes)
  return repository
}

/** Lists the folder of seeds. */
function files(root: string): readonly string[] {
  return readdirSync(join(root, 'seeds'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== '.permalinks')
    .sort()
}

describe('a build', () => {
  test('that writes ledgers says once what to do with them; with --frozen it fails, and says the same', async () => {
    const project = await createProject('permalinks-host', {})
    const { commit } = createRepository(project.root)
    commit({ '.gitignore': '.cache\ndist\n.astro\nnode_modules\n', 'seeds/a.txt': FIRST })
    commit({ 'seeds/a.txt': SECOND })
    const frozen = await publish(project, ['--frozen'])
    expect(frozen.code).toBe(1)
    expect(frozen.output).toContain('npm run permalinks -- import')
    expect(existsSync(join(project.root, 'seeds/.permalinks'))).toBe(false)
    expect(await run(project, [CLI, 'import'])).toEqual({
      code: 0,
      output: 'seeds/a.txt: 1 edition added\n1 ledger written\n',
    })
    const { code, output } = await publish(project)
    expect(code).toBe(0)
    expect(output).toMatch(/a\.json: 1 passage corrected\n.*Commit seeds\/\.permalinks\//)
    expect(output.match(/npm run permalinks -- import/g)).toHaveLength(1)
    expect(editionsOf(project.root, 'a')).toHaveLength(2)
    expect((await publish(project)).output).not.toContain('Commit')
  })

  test('never calls git: a shallow clone and a full one give the same bytes', async () => {
    const { root: origin, commit } = await repository('origin', { 'seeds/a.txt': FIRST })
    commit({ 'seeds/a.txt': SECOND, 'seeds/b.txt': FIRST })
    const made = []
    for (const depth of ['1', '100']) {
      const project = await createProject(`permalinks-depth-${depth}`, {})
      const { git, write } = createRepository(project.root)
      git('fetch', '--quiet', '--depth', depth, `file://${origin}`, 'main')
      git('checkout', '--quiet', 'FETCH_HEAD')
      // Instead of git there is a program that leaves a trace if it is called.
      const called = join(project.root, 'called')
      write({ 'bin/git': `#!/bin/sh\ntouch '${called}'\n` })
      chmodSync(join(project.root, 'bin/git'), 0o755)
      const PATH = [join(project.root, 'bin'), process.env.PATH].join(delimiter)
      expect((await buildAlone(project, { PATH })).code).toBe(0)
      expect(existsSync(called)).toBe(false)
      made.push({ ledgers: ledgers(project.root), site: fingerprint(project.dist) })
    }
    expect(made[0]).toEqual(made[1])
  })
})

test('npm run check reads no history, and writes no ledger', async () => {
  const { root, commit } = await repository('check', { 'seeds/a.txt': FIRST })
  commit({ 'seeds/a.txt': SECOND })
  const { output } = await runCommand(root, 'check', [])
  expect(output).toBe('1 article, no problems\n')
  expect(files(root)).toEqual(['a.txt'])
})

describe('npm run permalinks', () => {
  test.each([
    [[]],
    [['publish']],
    [['verify', 'a']],
    [['rename', 'a']],
    [['rename', 'a', 'b', 'c']],
    [['import', 'a', 'b']],
    [['verify', '--all']],
  ])('prints its usage, and exits with 2: %j', async (args) => {
    expect(await permalinks(await createSeeds('permalinks-usage', {}), ...args)).toEqual({
      code: 2,
      output: 'Usage: npm run permalinks -- verify | rename OLD NEW | import [GITDIR]\n',
    })
  })
})

describe('verify', () => {
  test('says that all ledgers are right', async () => {
    const { root, commit } = await repository('holds', { 'seeds/a.txt': FIRST, 'seeds/b.txt': SECOND })
    commit({ 'seeds/a.txt': SECOND })
    await importAndBuild(root)
    expect(await run({ root }, [CLI, 'verify'])).toEqual({
      code: 0,
      output: '2 ledgers, no problems\n',
    })
  })

  test('needs no git', async () => {
    const root = await createSeeds('permalinks-no-git', { 'a.txt': FIRST })
    await build(root)
    const { code, output } = await run({ root }, [CLI, 'verify'], { PATH: '' })
    expect({ code, output }).toEqual({ code: 0, output: '1 ledger, no problems\n' })
  })

  test('names the line of a ledger that cannot be read', async () => {
    const root = await createSeeds('permalinks-broken', { 'a.txt': FIRST })
    await build(root)
    const path = join(root, 'seeds/.permalinks/a.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"earlierSlugs": []', '"earlierSlugs": 1'))
    const { code, output } = await permalinks(root, 'verify')
    expect(code).toBe(1)
    expect(output).toMatch(/^seeds\/\.permalinks\/a\.json:4:1 {2}error {2}broken-ledger\n/)
    expect(output).toMatch(/\n1 ledger, 1 error\n$/)
  })

  test('says that a ledger is behind, and what would change', async () => {
    const root = await createSeeds('permalinks-behind', { 'a.txt': FIRST })
    await build(root)
    writeFileSync(join(root, 'seeds/a.txt'), SECOND)
    const { code, output } = await permalinks(root, 'verify')
    expect(code).toBe(1)
    expect(output).toContain('The ledger is out of date with seeds/a.txt: 1 passage corrected')
  })

  test('names seeds without a ledger, except drafts, and ledgers without a seed', async () => {
    const root = await createSeeds('permalinks-missing', { 'gone.txt': FIRST })
    await build(root)
    rmSync(join(root, 'seeds/gone.txt'))
    writeFileSync(join(root, 'seeds/new.txt'), 'Other words of an article altogether.')
    writeFileSync(join(root, 'seeds/draft.txt'), 'These words are not published yet.')
    writeFileSync(join(root, 'seeds/draft.yml'), 'draft: true')
    const { code, output } = await permalinks(root, 'verify')
    expect(code).toBe(1)
    expect(output.match(/^\S+ {2}\w+ {2}\S+$/gm)).toEqual([
      'seeds/.permalinks/gone.json:1:1  warning  orphan-ledger',
      'seeds/new.txt:1:1  error  missing-ledger',
    ])
    expect(output).toMatch(/\n1 ledger, 1 error, 1 warning\n$/)
  })

  test('names ids that no build assigned, and ids that lead nowhere', async () => {
    const root = await createSeeds('permalinks-ids', { 'a.txt': FIRST })
    await build(root)
    const ledger = ledgerOf(root, 'a')
    const [passage] = ledger.passages
    const text = formatLedger({
      ...ledger,
      editions: ledger.editions.map((edition) => {
        return { ...edition, passages: edition.passages.replace(passage?.id ?? '', 'bbbb') }
      }),
      headings: [{ id: 'a-heading', passage: 'none' }],
      passages: ledger.passages.map((record) => {
        return record === passage ? { ...record, id: 'bbbb', into: 'cccc' } : record
      }),
    })
    writeFileSync(join(root, 'seeds/.permalinks/a.json'), text)
    const { code, output } = await permalinks(root, 'verify')
    expect(code).toBe(1)
    const line = text.split('\n').findIndex((each) => each.startsWith('{"id":"bbbb"')) + 1
    expect(output).toContain(`seeds/.permalinks/a.json:${line}:1  error  contradiction`)
    expect(output).toContain('The id bbbb does not come from the first text of its passage')
    expect(output).toContain('The passage bbbb went into cccc, which is not there')
    expect(output).toContain('The heading a-heading stands at none, which is not there')
  })

  test('warns of an edition that is in no commit', async () => {
    const { root, commit, write } = await repository('uncommitted', { 'seeds/a.txt': FIRST })
    write({ 'seeds/a.txt': SECOND })
    await importAndBuild(root)
    commit({ 'seeds/a.txt': FIRST })
    await importAndBuild(root)
    const { code, output } = await permalinks(root, 'verify')
    expect(code).toBe(0)
    expect(output).toMatch(
      /a\.json:7:1 {2}warning {2}edition-without-commit\n {2}found {5}Edition 2 is in no commit/,
    )
    expect(output).toMatch(/\n1 ledger, 1 warning\n$/)
  })

  test('says where an edition differs from its commit', async () => {
    const { root, commit } = await repository('differs', { 'seeds/a.txt': FIRST })
    commit({ 'seeds/a.txt': SECOND })
    await importAndBuild(root)
    const ledger = ledgerOf(root, 'a')
    const [first, second] = ledger.editions
    // As if the first edition had been built from other bytes.
    const editions = [
      { ...first, sha256: second?.sha256 ?? '', passages: first?.passages ?? '' },
      ...ledger.editions.slice(1),
    ]
    writeFileSync(join(root, 'seeds/.permalinks/a.json'), formatLedger({ ...ledger, editions }))
    const { code, output } = await permalinks(root, 'verify')
    expect(code).toBe(1)
    expect(output).toMatch(
      /a\.json:6:1 {2}error {2}edition-differs\n {2}found {5}Edition 1 differs from commit [0-9a-f]{10}: passage 1 reads “The river rose by three metres on Monday\.” there, but “The river rose by two metres on Monday\.” in the ledger/,
    )
  })

  test('says that the history of a shallow clone is incomplete', async () => {
    const { root, commit, git } = await repository('deep', { 'seeds/a.txt': FIRST })
    commit({ 'seeds/a.txt': SECOND })
    await importAndBuild(root)
    commit({})
    const clone = await createSeeds('permalinks-shallow', {})
    rmSync(clone, { recursive: true })
    git('clone', '--quiet', '--depth', '1', `file://${root}`, clone)
    const { code, output } = await permalinks(clone, 'verify')
    expect(code).toBe(0)
    expect(output).toContain('This is a shallow clone')
  })
})

describe('rename', () => {
  const seeds = { 'old.md': `# A river rises\n\n${FIRST}`, 'old.yml': 'place: Bonn', 'other.txt': SECOND }

  async function project(name: string): Promise<string> {
    const root = await createSeeds(`permalinks-rename-${name}`, seeds)
    await build(root)
    return root
  }

  test.each([
    ['old', 'new'],
    ['old.md', 'new.md'],
    ['seeds/old.md', 'new'],
  ])('moves seed, sidecar and ledger, and keeps the address (%s to %s)', async (from, to) => {
    const root = await project('moves')
    const before = ledgers(root)['old.json']
    const { code, output } = await run({ root }, [CLI, 'rename', from, to])
    expect(code).toBe(0)
    expect(output).toBe(`seeds/old.md → seeds/new.md
seeds/old.yml → seeds/new.yml
seeds/.permalinks/old.json → seeds/.permalinks/new.json
The address is still /articles/a-river-rises/. All links to it keep working.
`)
    expect(files(root)).toEqual([
      '.permalinks/new.json',
      '.permalinks/other.json',
      'new.md',
      'new.yml',
      'other.txt',
    ])
    expect(ledgers(root)['new.json']).toBe(before)
    await build(root)
    expect(ledgers(root)['new.json']).toBe(before)
  })

  test('renames the ledger of a seed that was renamed and rewritten at the same time', async () => {
    const root = await project('rewritten')
    for (const name of ['old.md', 'old.yml']) rmSync(join(root, 'seeds', name))
    writeFileSync(join(root, 'seeds/new.txt'), 'Not a word is as it was before.')
    const { code, output } = await permalinks(root, 'rename', 'old', 'new')
    expect(code).toBe(0)
    expect(output).toContain('seeds/.permalinks/old.json → seeds/.permalinks/new.json')
    await build(root)
    expect(ledgerOf(root, 'new').slug).toBe('a-river-rises')
  })

  test.each([
    ['nobody', 'new', 'There is no seed “nobody” in seeds/.'],
    ['old', 'other', 'seeds/other.txt already exists. Choose another name.'],
    ['old', 'OTHER', 'seeds/other.txt already exists. Choose another name.'],
    ['old', 'old', 'The article is already called “old”.'],
    ['old', 'new.txt', '“new.txt” does not have the extension of the seed, .md.'],
    ['old', '../new', 'An article cannot be called “../new”: It is not a file name.'],
    ['old', '.new', 'An article cannot be called “.new”: Files with such names are ignored.'],
    ['old', '', 'An article cannot be called “”: It is not a file name.'],
    [
      'old',
      'ne\u200Ew',
      'An article cannot be called “ne\\u{200E}w”: The file’s name holds characters nobody can see.',
    ],
    // The extension of the ledger is the longest, so only its name would be too long.
    ['old', 'n'.repeat(251), 'An article cannot be called'],
  ])('refuses to rename %s to %j, and changes nothing', async (from, to, message) => {
    const root = await project('refused')
    const before = files(root)
    const { code, output } = await permalinks(root, 'rename', from, to)
    expect(code).toBe(1)
    expect(output).toContain(message)
    expect(files(root)).toEqual(before)
  })

  test('does not mistake a picture with the new name for an article', async () => {
    const root = await project('picture')
    writeFileSync(join(root, 'seeds/new.png'), '')
    expect((await permalinks(root, 'rename', 'old', 'new')).code).toBe(0)
  })

  test('says to build first if there is no ledger', async () => {
    const root = await createSeeds('permalinks-rename-early', seeds)
    const { code, output } = await permalinks(root, 'rename', 'old', 'new')
    expect(code).toBe(1)
    expect(output).toContain('has no ledger yet')
    expect(output).toContain('Run `npm run build` first.')
    expect(files(root)).toEqual(['old.md', 'old.yml', 'other.txt'])
  })
})

describe('import', () => {
  test('creates ledgers from the history of another folder', async () => {
    const { root: source, commit } = await repository('source', { 'texts/a.txt': FIRST, 'texts/b.md': FIRST })
    commit({ 'texts/a.txt': SECOND })
    const root = await createSeeds('permalinks-import', { 'a.txt': SECOND, 'c.txt': FIRST })
    expect(await permalinks(root, 'import', join(source, 'texts'))).toEqual({
      code: 0,
      output: `seeds/a.txt: 2 editions
seeds/c.txt: the history has no readable version
1 ledger written
`,
    })
    expect(editionsOf(root, 'a')).toEqual([FIRST, SECOND].map((text) => text.trim().replace('\n\n', ' / ')))
    expect((await permalinks(root, 'import', join(source, 'texts'))).output).toContain(
      'seeds/a.txt: 2 editions, already in its ledger\n',
    )
    await build(root)
    expect(ledgerOf(root, 'a').editions).toHaveLength(2)
  })

  test('creates those of the project itself as builds would have created them', async () => {
    const { root, commit } = await repository('itself', { 'seeds/a.md': `# A river rises\n\n${FIRST}` })
    commit({ 'seeds/a.md': `# A flood\n\n${SECOND}` })
    expect((await permalinks(root, 'import', 'seeds')).code).toBe(0)
    const imported = ledgers(root)
    expect(imported['a.json']).toContain('"slug": "a-river-rises"')
    rmSync(join(root, 'seeds/.permalinks'), { recursive: true })
    await importAndBuild(root)
    expect(ledgers(root)).toEqual(imported)
  })

  test('refuses for each article to lose anything in its ledger', async () => {
    const { root: source, commit } = await repository('poorer', {
      'a.txt': FIRST,
      'b.txt': FIRST,
      'c.txt': FIRST,
    })
    commit({ 'c.txt': SECOND })
    const root = await createSeeds('permalinks-refused', { 'a.txt': SECOND, 'b.txt': FIRST, 'c.txt': SECOND })
    await build(root)
    const before = ledgers(root)
    const { code, output } = await permalinks(root, 'import', source)
    expect(code).toBe(1)
    expect(output).toContain(
      'seeds/a.txt: its ledger was left unchanged, because the history lacks its edition 1. If nobody has links to the article yet, delete seeds/.permalinks/a.json and import again\n',
    )
    expect(output).toContain('seeds/b.txt: 1 edition, already in its ledger\n')
    // The id of a passage depends on its first text, so the second edition would give another one.
    expect(output).toMatch(
      /seeds\/c\.txt: its ledger was left unchanged, because the history lacks its passage #\w+/,
    )
    expect(output).toMatch(/\n0 ledgers written, 2 refused\n$/)
    expect(ledgers(root)).toEqual(before)
  })

  test('adds editions to a ledger if nothing is lost, and keeps its address', async () => {
    const { root: source, commit } = await repository('richer', { 'a.txt': FIRST })
    const root = await createSeeds('permalinks-enriched', { 'a.txt': FIRST, 'a.yml': 'slug: own-address' })
    await build(root)
    commit({ 'a.txt': SECOND })
    expect((await permalinks(root, 'import', source)).output).toContain('seeds/a.txt: 2 editions\n')
    expect(ledgerOf(root, 'a').slug).toBe('own-address')
    expect(ledgerOf(root, 'a').editions).toHaveLength(2)
  })

  test.each(['nowhere', '.'])('says that there is no history: %s', async (folder) => {
    const root = await createSeeds('permalinks-no-history', { 'a.txt': FIRST })
    const { code, output } = await permalinks(root, 'import', folder)
    expect(code).toBe(1)
    expect(output).toMatch(/^Git has no history of .*\. Name a folder with articles in a git repository\.\n$/)
  })

  test('without a folder reads the history of the seeds themselves, and leaves the present text to the build', async () => {
    const { root, commit } = await repository('own', { 'seeds/a.txt': FIRST })
    commit({ 'seeds/a.txt': SECOND })
    const imported = { code: 0, output: 'seeds/a.txt: 1 edition added\n1 ledger written\n' }
    expect(await permalinks(root, 'import')).toEqual(imported)
    expect(ledgerOf(root, 'a').editions).toHaveLength(1)
    expect(await permalinks(root, 'import')).toEqual({ code: 0, output: '0 ledgers written\n' })
    await build(root)
    expect(ledgerOf(root, 'a').editions).toHaveLength(2)
    expect(await permalinks(root, 'import')).toEqual({ code: 0, output: '0 ledgers written\n' })
  })

  test('reports refused seeds, and imports the others', async () => {
    const { root, commit } = await repository('own-refused', { 'seeds/a.txt': FIRST, 'seeds/b.txt': FIRST })
    commit({ 'seeds/a.txt': SECOND, 'seeds/b.txt': '' })
    expect(await permalinks(root, 'import')).toEqual({
      code: 1,
      output: `seeds/b.txt: the seed is refused; \`npm run check\` says why
seeds/a.txt: 1 edition added
1 ledger written, 1 refused
`,
    })
  })

  test('says that the history of a shallow clone is incomplete, and how to complete it', async () => {
    const { root: origin, git } = await repository(
      'own-deep',
      { 'seeds/a.txt': FIRST },
      { 'seeds/a.txt': SECOND },
    )
    const clone = await createSeeds('permalinks-own-shallow', {})
    rmSync(clone, { recursive: true })
    git('clone', '--quiet', '--depth', '1', `file://${origin}`, clone)
    const { code, output } = await permalinks(clone, 'import')
    expect(code).toBe(0)
    expect(output).toMatch(
      /^The history is cut: .*git fetch --unshallow.*fetch-depth: 0.*\n0 ledgers written\n$/,
    )
  })
})
