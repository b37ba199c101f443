import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { problemsOf } from '../../../src/diagnostics/report.ts'
import { collect } from '../../../src/ingest/collection.ts'
import { ingestInTurn } from '../../../src/ingest/many/in-turn.ts'
import { readSeeds } from '../../../src/ingest/seeds/seeds.ts'
import { ledgerUpdates } from '../../../src/permalinks/updates.ts'
import { build, ledgerOf, ledgers } from '../../site/ledgers.ts'

const RIVER =
  'The river rose again in the night.\n\nThe minister said on Monday that the deal would hold.\n\nNobody else was asked.'
const MILL =
  'Flour is ground here, day and night.\n\nThe miller told us why it is so.\n\nHe was right, as ever.'
const HARBOUR =
  'Six ships left before dawn.\n\nTheir crews had waited, as sailors do.\n\nA pilot led them out to sea.'
const TOWER =
  'A tower is being built beside the walls.\n\nIts height was agreed in the council.\n\nThe crane came by rail.'

let root: string
const seedPath = (name: string) => join(root, 'seeds', `${name}.txt`)
const write = (name: string, text: string) => writeFileSync(seedPath(name), text)
const slugOf = (name: string) => ledgerOf(root, name).slug
const editionsOf = (name: string) => ledgerOf(root, name).editions.length

/** Returns what the next build would report, and what it would say about the ledgers that it writes. */
async function look() {
  const { articles, files } = await collect(await readSeeds(root), '2030-01-01', ingestInTurn)
  return {
    problems: problemsOf(files).map(({ file, rule }) => `${file} ${rule}`),
    updates: ledgerUpdates(articles.map(({ ledger }) => ledger)).map(({ path, what }) => `${path}: ${what}`),
  }
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'pincite-ledgers-'))
  mkdirSync(join(root, 'seeds'))
  write('01', RIVER)
  write('02', MILL)
  write('03', HARBOUR)
  expect(await build(root)).toBe('built')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('addresses, ids and editions follow a text', () => {
  test('when numbered files move up by one for a new article', async () => {
    const [river, mill, harbour] = [ledgerOf(root, '01'), ledgerOf(root, '02'), ledgerOf(root, '03')]
    renameSync(seedPath('03'), seedPath('04'))
    renameSync(seedPath('02'), seedPath('03'))
    renameSync(seedPath('01'), seedPath('02'))
    write('01', TOWER)
    const { problems, updates } = await look()
    expect(problems).toEqual([])
    expect(updates).toEqual([
      'seeds/.permalinks/01.json: new',
      'seeds/.permalinks/02.json: renamed from 01',
      'seeds/.permalinks/03.json: renamed from 02',
      'seeds/.permalinks/04.json: renamed from 03',
    ])
    await build(root)
    expect(Object.keys(ledgers(root))).toEqual(['01.json', '02.json', '03.json', '04.json'])
    expect([ledgerOf(root, '02'), ledgerOf(root, '03'), ledgerOf(root, '04')]).toEqual([river, mill, harbour])
    expect((await look()).updates).toEqual([])
  })

  test('when two files swap their names, also with a word corrected in each', async () => {
    const [river, mill] = [slugOf('01'), slugOf('02')]
    write('01', MILL.replace('right', 'wrong'))
    write('02', RIVER.replace('Monday', 'Tuesday'))
    expect((await look()).updates).toEqual([
      'seeds/.permalinks/01.json: renamed from 02, 1 passage corrected',
      'seeds/.permalinks/02.json: renamed from 01, 1 passage corrected',
    ])
    await build(root)
    expect([slugOf('01'), slugOf('02')]).toEqual([mill, river])
    expect([editionsOf('01'), editionsOf('02'), editionsOf('03')]).toEqual([2, 2, 1])
  })

  test('when three files rotate, and one of them takes a new name', async () => {
    const [river, mill, harbour] = [slugOf('01'), slugOf('02'), slugOf('03')]
    write('01', HARBOUR)
    write('02', RIVER)
    rmSync(seedPath('03'))
    write('mill', MILL.replace('ever', 'always'))
    expect(await build(root)).toBe('built')
    expect(Object.keys(ledgers(root))).toEqual(['01.json', '02.json', 'mill.json'])
    expect([slugOf('01'), slugOf('02'), slugOf('mill')]).toEqual([harbour, river, mill])
  })

  test('when two seeds have the same bytes, by their names', async () => {
    write('04', RIVER)
    await build(root)
    const [first, copy] = [slugOf('01'), slugOf('04')]
    expect((await look()).updates).toEqual([])
    renameSync(seedPath('04'), seedPath('05'))
    await build(root)
    expect([slugOf('01'), slugOf('05')]).toEqual([first, copy])
  })

  test('but not to a copy of the last edition beside its correction', async () => {
    const slug = slugOf('01')
    write('01 old', RIVER)
    write('01', RIVER.replace('Monday', 'Tuesday'))
    expect((await look()).updates).toEqual([
      'seeds/.permalinks/01 old.json: new',
      'seeds/.permalinks/01.json: 1 passage corrected',
    ])
    await build(root)
    expect([slugOf('01'), editionsOf('01')]).toEqual([slug, 2])
  })

  test('but stay with the name when only one article was mostly rewritten', async () => {
    const slug = slugOf('01')
    write(
      '01',
      RIVER.replace('The river rose again in the night.', 'It rained.').replace(/Nobody.*/, 'He left.'),
    )
    expect((await look()).problems).toEqual([])
    await build(root)
    expect([slugOf('01'), editionsOf('01')]).toEqual([slug, 2])
  })
})

describe('a build stops', () => {
  test('before it overwrites the ledger of a missing article', async () => {
    rmSync(seedPath('02'))
    renameSync(seedPath('03'), seedPath('02'))
    const before = ledgers(root)
    expect((await look()).problems).toEqual(['seeds/.permalinks/02.json displaced-ledger'])
    expect(await build(root)).toBe('stopped')
    expect(ledgers(root)).toEqual(before)
    rmSync(join(root, 'seeds/.permalinks/02.json'))
    expect(await build(root)).toBe('built')
    expect(Object.keys(ledgers(root))).toEqual(['01.json', '02.json'])
  })

  test('if a file has another text than the published one, unless it was rewritten on purpose', async () => {
    write('01', TOWER)
    expect((await look()).problems).toEqual(['seeds/01.txt another-text'])
    expect(await build(root)).toBe('stopped')
    writeFileSync(join(root, 'seeds/01.yml'), 'rewritten: true')
    expect(await build(root)).toBe('built')
    expect(editionsOf('01')).toBe(2)
  })

  test('if several files contain the same template', async () => {
    const template = 'Enter the title.\n\nEnter the text.\n\nEnter the source.'
    for (const name of ['01', '02', '03']) write(name, template)
    expect((await look()).problems).toEqual([
      'seeds/01.txt another-text',
      'seeds/02.txt another-text',
      'seeds/03.txt another-text',
    ])
  })
})
