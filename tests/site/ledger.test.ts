import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseLedger } from '../../src/permalinks/ledger.ts'
import { build, buildSite, createProject, run, type TestProject } from './build.ts'
import { fingerprint } from './fingerprint.ts'

const FIRST = 'The river rose again in the night, for the third time this year.'
const DEAL = 'The minister said on Monday that the grain deal would hold, whatever happens.'
const LAST = 'Nobody else was asked about it, as far as anyone remembers.'
const TEXT = [FIRST, DEAL, LAST].join('\n\n')
const FROZEN = { PINCITE_FROZEN: '1' }

const seedOf = ({ root }: TestProject, name = 'river.txt') => join(root, 'seeds', name)
const ledgerOf = ({ root }: TestProject, name = 'river') => join(root, 'seeds/.permalinks', `${name}.json`)
const read = (path: string) => readFile(path, 'utf8')
const check = (project: TestProject) => run(project, ['src/commands/check.ts'])

describe('the ledger of an article', () => {
  test('is written by a build, and not changed by the next one', async () => {
    const project = await createProject('ledger-new', { 'river.txt': TEXT })
    const { output } = await build(project)
    expect(output).toContain('seeds/.permalinks/river.json: new')
    const ledger = await read(ledgerOf(project))
    const site = fingerprint(project.dist)
    expect((await build(project)).output).not.toContain('river.json')
    expect(await read(ledgerOf(project))).toBe(ledger)
    expect(fingerprint(project.dist)).toEqual(site)
  })

  test('is brought up to date by a build, which says what happened', async () => {
    const project = await buildSite('ledger-corrected', { 'river.txt': TEXT })
    await writeFile(
      seedOf(project),
      [FIRST.replace('third', 'fourth'), DEAL.replace(', whatever', ',\n\nwhatever')].join('\n\n'),
    )
    const { output } = await build(project)
    expect(output).toContain('river.json: 1 passage corrected, 1 split, 1 removed')
    // And once more: an article of several editions that nobody touched.
    const ledger = await read(ledgerOf(project))
    expect((await build(project)).code).toBe(0)
    expect(await read(ledgerOf(project))).toBe(ledger)
  })

  test('does not change when a file is only laid out otherwise', async () => {
    const project = await buildSite('ledger-reflowed', { 'river.txt': TEXT })
    const ledger = await read(ledgerOf(project))
    await writeFile(seedOf(project), `${TEXT.replaceAll(', ', ',\n')}\n\n\n`)
    expect((await build(project)).code).toBe(0)
    expect(await read(ledgerOf(project))).toBe(ledger)
  })

  test('makes a build with --frozen fail where it is behind, and only there', async () => {
    const project = await buildSite('ledger-frozen', { 'river.txt': TEXT })
    expect((await build(project, FROZEN)).code).toBe(0)
    const site = fingerprint(project.dist)
    const ledger = await read(ledgerOf(project))
    await writeFile(seedOf(project), TEXT.replace('Monday', 'Tuesday'))
    const { code, output } = await build(project, FROZEN)
    expect(code).not.toBe(0)
    expect(output).toMatch(/--frozen[\s\S]*river\.json: 1 passage corrected[\s\S]*npm run build/)
    expect(fingerprint(project.dist)).toEqual(site)
    expect(await read(ledgerOf(project))).toBe(ledger)
  })

  test('is not written by a build that fails, nor by the check', async () => {
    const project = await createProject('ledger-failed', {
      'river.txt': TEXT,
      'bad.txt': 'date 2024-13-01 Words.',
    })
    expect((await build(project)).code).not.toBe(0)
    await check(project)
    expect(existsSync(ledgerOf(project))).toBe(false)
  })

  test.each([
    [
      'broken',
      (text: string) => text.replace('"slug": ', '"slug" '),
      /river\.json:3:1 {2}error {2}broken-ledger/,
    ],
    [
      'changed by hand',
      (text: string) => text.replace('minister said', 'minister denied'),
      /was changed by hand/,
    ],
    [
      'in conflict',
      (text: string) => text.replace('"editions"', '<<<<<<< HEAD\n"editions"'),
      /river\.json:5:1[\s\S]*merge/,
    ],
  ])(
    'that is %s stops the build and the check, with line and remedy, and is left as it is',
    async (name, spoil, problem) => {
      const project = await buildSite(`ledger-${name.replaceAll(' ', '-')}`, { 'river.txt': TEXT })
      const spoiled = spoil(await read(ledgerOf(project)))
      await writeFile(ledgerOf(project), spoiled)
      for (const { code, output } of [await build(project), await check(project)]) {
        expect(code).not.toBe(0)
        expect(output).toMatch(problem)
        expect(output).toContain('git checkout')
      }
      expect(await read(ledgerOf(project))).toBe(spoiled)
    },
  )

  test('goes with a seed that is renamed, also when it is corrected at once', async () => {
    const project = await buildSite('ledger-renamed', { 'river.txt': TEXT })
    const before = parseLedger(await read(ledgerOf(project)))
    await rename(seedOf(project), seedOf(project, 'flood.md'))
    await writeFile(seedOf(project, 'flood.md'), TEXT.replace('Monday', 'Tuesday'))
    const { output } = await build(project)
    expect(output).toContain('flood.json: renamed, 1 passage corrected')
    expect(existsSync(ledgerOf(project))).toBe(false)
    const after = parseLedger(await read(ledgerOf(project, 'flood')))
    expect(after).toMatchObject({ slug: 'slug' in before && before.slug })
    expect('editions' in after && after.editions).toHaveLength(2)
  })

  test('keeps the address when the headline changes; a slug that is stated leaves the old one leading there', async () => {
    const project = await buildSite('ledger-slug', { 'river.md': `# The river rises\n\n${TEXT}` })
    await writeFile(seedOf(project, 'river.md'), `# The river falls\n\n${TEXT}`)
    await build(project)
    expect(existsSync(join(project.dist, 'articles/the-river-rises/index.html'))).toBe(true)
    await writeFile(seedOf(project, 'river.yml'), 'slug: flood')
    const { output } = await build(project)
    expect(output).toContain('address now flood')
    const moved = await read(join(project.dist, 'articles/the-river-rises/index.html'))
    expect(moved).toMatch(/<noscript><meta http-equiv="refresh" content="0; url=\/articles\/flood\/">/)
    expect(moved).toContain('noindex')
    expect(moved).toMatch(/rel="canonical" href="[^"]*\/articles\/flood\/"/)
  })

  test('of an article that is gone is named, and its address is nobody else’s', async () => {
    const project = await buildSite('ledger-gone', { 'river.md': `# The river\n\n${TEXT}` })
    await rm(seedOf(project, 'river.md'))
    await writeFile(
      seedOf(project, 'other.md'),
      '# The river\n\nOther words stand in this article, all of them.',
    )
    const { output } = await build(project)
    expect(output).toMatch(/river\.json:1:1 {2}warning {2}orphan-ledger/)
    expect(existsSync(join(project.dist, 'articles/the-river/index.html'))).toBe(false)
  })

  test('is not made for a draft', async () => {
    const project = await buildSite('ledger-draft', { 'river.txt': TEXT, 'river.yml': 'draft: true' })
    expect(existsSync(ledgerOf(project))).toBe(false)
  })

  test('with three editions takes at most 2.5 times the bytes of its article', async () => {
    const project = await buildSite('ledger-size', {
      'seed.txt': await read('seeds/000_abd6853839a1e8d9.txt'),
    })
    for (const [old, now] of [
      ['several years', 'twenty years'],
      ['Polish foreign minister', 'Polish minister'],
    ] as const) {
      await writeFile(
        seedOf(project, 'seed.txt'),
        (await read(seedOf(project, 'seed.txt'))).replace(old, now),
      )
      await build(project)
    }
    const ledger = await read(ledgerOf(project, 'seed'))
    expect(parseLedger(ledger)).toMatchObject({ editions: [{}, {}, {}] })
    expect(ledger.length).toBeLessThan(2.5 * (await read(seedOf(project, 'seed.txt'))).length)
  })
})
