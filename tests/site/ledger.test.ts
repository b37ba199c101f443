import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Ledger, parseLedger } from '../../src/permalinks/ledger.ts'
import { build, copyOf, createProject, createSeeds, type TestProject } from './build.ts'
import { runCommand } from './command-line.ts'
import { fingerprint } from './fingerprint.ts'
import { build as keepEdition, ledgers } from './ledgers.ts'
import type { CommandResult } from './shell.ts'

const FIRST = 'The river rose again in the night, for the third time this year.'
const DEAL = 'The minister said on Monday that the grain deal would hold, whatever happens.'
const LAST = 'Nobody else was asked about it, as far as anyone remembers.'
const RIVER = [FIRST, DEAL, LAST].join('\n\n')
const MILL =
  'Flour is ground here, day and night.\n\nThe miller told us on Monday, over bread, why it is so.\n\nHe was right.'
const HARBOUR =
  'Six ships left before dawn, one after another.\n\nTheir crews had waited, as sailors do.\n\nA pilot led them out.'
const TOWER =
  'A tower is being built beside the old walls.\n\nIts height was agreed in the council.\n\nThe crane came by rail.'
const MARKET =
  'Fish is sold here on Fridays, and cheese.\n\nThe stalls close at noon.\n\nCats come afterwards.'

const SEEDS = {
  'river.txt': RIVER,
  'mill.txt': MILL,
  'harbour.txt': HARBOUR,
  'tower.md': `# The tower rises\n\n${TOWER}`,
  'market.md': `# The market\n\n${MARKET}`,
  'draft.txt': 'Words about bread and salt, which are not published yet.',
  'draft.yml': 'draft: true',
}

/** The output of a build, and the files after it. */
interface Built extends CommandResult {
  /** The ledgers, by file name. */
  readonly ledgers: Readonly<Record<string, string>>
  /** The files of the site, by path. */
  readonly site: Readonly<Record<string, string>>
}

const seedOf = ({ root }: TestProject, name: string) => join(root, 'seeds', name)
const read = (path: string) => readFile(path, 'utf8')

async function buildOnce(project: TestProject, args?: readonly string[]): Promise<Built> {
  const result = await build(project, args)
  return { ...result, ledgers: ledgers(project.root), site: fingerprint(project.dist) }
}

function ledgerIn(text: string | undefined): Ledger {
  const ledger = parseLedger(text ?? '')
  if ('found' in ledger) throw new Error(ledger.found)
  return ledger
}

describe('the ledger of an article', () => {
  let project: TestProject
  /** Copies of the project after its first build. */
  let behind: TestProject
  let spoiled: TestProject
  let first: Built
  /** With `--frozen`, and without any change. */
  let unchanged: Built
  /** After all articles except the draft were edited. */
  let edited: Built
  /** After a slug was declared. */
  let moved: Built

  beforeAll(async () => {
    project = await createProject('ledger', SEEDS)
    first = await buildOnce(project)
    behind = await copyOf(project, 'ledger-behind')
    spoiled = await copyOf(project, 'ledger-spoiled')
    unchanged = await buildOnce(project, ['--frozen'])

    await writeFile(
      seedOf(project, 'river.txt'),
      [FIRST.replace('third', 'fourth'), DEAL.replace(', whatever', ',\n\nwhatever')].join('\n\n'),
    )
    await writeFile(seedOf(project, 'harbour.txt'), `${HARBOUR.replaceAll(', ', ',\n')}\n\n\n`)
    await rename(seedOf(project, 'mill.txt'), seedOf(project, 'flood.md'))
    await writeFile(seedOf(project, 'flood.md'), MILL.replace('Monday', 'Tuesday'))
    await writeFile(seedOf(project, 'tower.md'), `# The tower falls\n\n${TOWER}`)
    await rm(seedOf(project, 'market.md'))
    await writeFile(
      seedOf(project, 'other.md'),
      '# The market\n\nOther words stand in this article, all of them.',
    )
    edited = await buildOnce(project)

    await writeFile(seedOf(project, 'tower.yml'), 'slug: flat')
    moved = await buildOnce(project)
  })

  test('is written by a build, and not changed by the next one', () => {
    expect(first.code, first.output).toBe(0)
    expect(first.output).toContain('seeds/.permalinks/river.json: new')
    expect(unchanged.output).not.toContain('river.json')
    expect(unchanged.ledgers).toEqual(first.ledgers)
    expect(unchanged.site).toEqual(first.site)
  })

  test('is updated by a build, which says what changed', () => {
    expect(edited.code, edited.output).toBe(0)
    expect(edited.output).toContain('river.json: 1 passage corrected, 1 split, 1 removed')
    // And once more, now that there are articles with several editions.
    expect(moved.code, moved.output).toBe(0)
    expect(moved.output).not.toContain('river.json')
    expect(moved.ledgers['river.json']).toBe(edited.ledgers['river.json'])
  })

  test('does not change if only the layout of a file changes', () => {
    expect(edited.output).not.toContain('harbour.json')
    expect(edited.ledgers['harbour.json']).toBe(first.ledgers['harbour.json'])
  })

  test('makes a build with --frozen fail only if it is behind', async () => {
    expect(unchanged.code, unchanged.output).toBe(0)
    await writeFile(seedOf(behind, 'river.txt'), RIVER.replace('Monday', 'Tuesday'))
    const { code, output, site, ledgers } = await buildOnce(behind, ['--frozen'])
    expect(code).not.toBe(0)
    expect(output).toMatch(/--frozen[\s\S]*river\.json: 1 passage corrected[\s\S]*npm run build/)
    expect(output).not.toContain('mill.json')
    expect(site).toEqual(first.site)
    expect(ledgers).toEqual(first.ledgers)
  })

  test('follows a seed that is renamed, even if it is corrected at the same time', () => {
    expect(edited.output).toContain('flood.json: renamed from mill, 1 passage corrected')
    expect(edited.ledgers).not.toHaveProperty('mill.json')
    const after = ledgerIn(edited.ledgers['flood.json'])
    expect(after.slug).toBe(ledgerIn(first.ledgers['mill.json']).slug)
    expect(after.editions).toHaveLength(2)
  })

  test('keeps the address if the headline changes; if a slug is declared, the old address redirects', async () => {
    expect(edited.site).toHaveProperty(['articles/the-tower-rises/index.html'])
    expect(moved.output).toContain('address now flat')
    const page = await read(join(project.dist, 'articles/the-tower-rises/index.html'))
    expect(page).toMatch(/<noscript><meta http-equiv="refresh" content="0; url=\/articles\/flat\/">/)
    expect(page).toContain('noindex')
    expect(page).toMatch(/rel="canonical" href="[^"]*\/articles\/flat\/"/)
  })

  test('of a removed article is reported, and no other article gets its address', () => {
    expect(edited.output).toMatch(/market\.json:1:1 {2}warning {2}orphan-ledger/)
    expect(first.site).toHaveProperty(['articles/the-market/index.html'])
    expect(edited.site).not.toHaveProperty(['articles/the-market/index.html'])
    expect(edited.ledgers).toHaveProperty(['other.json'])
  })

  test('is not written for a draft', () => {
    expect(Object.keys(first.ledgers)).toEqual([
      'harbour.json',
      'market.json',
      'mill.json',
      'river.json',
      'tower.json',
    ])
  })

  describe('that cannot be used', () => {
    const SPOILED: Readonly<Record<string, readonly [spoil: (text: string) => string, problem: RegExp]>> = {
      'river.json': [
        (text) => text.replace('"slug": ', '"slug" '),
        /river\.json:3:1 {2}error {2}broken-ledger\n(?: {2}.*\n)*.*git checkout/,
      ],
      'mill.json': [
        (text) => text.replace('miller told', 'miller asked'),
        /mill\.json:\d+:\d+ {2}error.*\n(?: {2}.*\n)*.*was changed by hand or by a merge.*\n(?: {2}.*\n)*.*git checkout/,
      ],
      'harbour.json': [
        (text) => text.replace('"editions"', '<<<<<<< HEAD\n"editions"'),
        /harbour\.json:5:1 {2}error.*\n(?: {2}.*\n)*.*merge.*\n(?: {2}.*\n)*.*git checkout/,
      ],
    }
    let before: Readonly<Record<string, string>>
    let results: readonly CommandResult[]

    beforeAll(async () => {
      for (const [name, [spoil]] of Object.entries(SPOILED)) {
        const path = join(spoiled.root, 'seeds/.permalinks', name)
        await writeFile(path, spoil(await read(path)))
      }
      await writeFile(seedOf(spoiled, 'bad.txt'), 'date 2024-13-01 Words.')
      await writeFile(seedOf(spoiled, 'new.txt'), 'Words that no build has published.')
      before = ledgers(spoiled.root)
      results = [await build(spoiled), await runCommand(spoiled.root, 'check', [])]
    })

    test.each(Object.entries(SPOILED))(
      'stops the build and the check, with line and remedy, and is left as it is: %s',
      (name, [, problem]) => {
        expect(before[name]).not.toBe(first.ledgers[name])
        for (const { code, output } of results) {
          expect(code).not.toBe(0)
          expect(output).toMatch(problem)
        }
        expect(ledgers(spoiled.root)).toEqual(before)
      },
    )

    test('is written neither by a build that fails nor by the check', () => {
      for (const { output } of results) expect(output).toMatch(/bad\.txt:1:6 {2}error/)
      expect(existsSync(join(spoiled.root, 'seeds/.permalinks/new.json'))).toBe(false)
      expect(fingerprint(spoiled.dist)).toEqual(first.site)
    })
  })

  test('with three editions takes at most 2.5 times the bytes of its article', async () => {
    const text = await read(join(import.meta.dirname, '../../seeds/000_abd6853839a1e8d9.txt'))
    const root = await createSeeds('ledger-size', { 'seed.txt': text })
    const path = join(root, 'seeds/seed.txt')
    await keepEdition(root)
    for (const [old, now] of [
      ['several years', 'twenty years'],
      ['Polish foreign minister', 'Polish minister'],
    ] as const) {
      await writeFile(path, (await read(path)).replace(old, now))
      await keepEdition(root)
    }
    const ledger = ledgers(root)['seed.json'] ?? ''
    expect(ledgerIn(ledger).editions).toHaveLength(3)
    expect(ledger.length).toBeLessThan(2.5 * (await read(path)).length)
  })
})
