import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settle } from '../../../src/publish/settle.ts'
import { buildAndPublish, buildPages, createProject, known, page, publish, write } from './simulated.ts'

const TEXTS = [
  'The river rose by two metres.',
  'The river rose by three metres.',
  'The river fell again.',
] as const
const MILL = ['The mill is closed.', 'The mill is open.'] as const
const PAGE = 'articles/the-river-rose-by-two-metres/index.html'

/** A project whose site shows the first texts, and whose next site, not published yet, the second ones. */
let root: string

beforeAll(async () => {
  root = createProject({ 'river.txt': TEXTS[0], 'mill.txt': MILL[0] })
  await buildAndPublish(root)
  write(root, 'seeds/river.txt', TEXTS[1])
  write(root, 'seeds/mill.txt', MILL[1])
  write(root, 'seeds/new.txt', 'A tower is being built.')
  await buildPages(root)
  states = await statesOf(root)
})
afterAll(() => {
  for (const folder of [root, states]) rmSync(folder, { recursive: true })
})

/** The states in which publishing can be killed, each a copy of the project. */
let states: string

/** Examines a copy of each state. */
async function inEachState(
  folder: string,
  examine: (root: string, when: string) => Promise<void>,
): Promise<void> {
  for (let step = 1; step <= readdirSync(folder).length; step++) {
    const copy = mkdtempSync(join(tmpdir(), 'pincite-killed-'))
    cpSync(join(folder, String(step)), copy, { recursive: true })
    await examine(copy, `killed before change ${step}`)
    rmSync(copy, { recursive: true })
  }
}

async function statesOf(project: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-states-'))
  const { code, output } = await publish(project, { snapshots: folder })
  if (code !== 0) throw new Error(output)
  return folder
}

const isOnline = (project: string) => page(project, `dist/${PAGE}`).includes('three')

test('an edition that readers saw is in its ledger, and one that they did not see is in none, whenever a build is killed', async () => {
  const outcomes: boolean[] = []
  await inEachState(states, async (copy, when) => {
    const online = isOnline(copy)
    outcomes.push(online)
    await settle(copy)
    const expected: Record<string, string[]> = { river: [TEXTS[0]], mill: [MILL[0]], new: [] }
    if (online) {
      expected.river?.push(TEXTS[1])
      expected.mill?.push(MILL[1])
      expected.new?.push('A tower is being built.')
    }
    const found = { river: known(copy, 'river'), mill: known(copy, 'mill'), new: known(copy, 'new') }
    expect(found, when).toEqual(expected)
    expect(page(copy, `dist/${PAGE}`), when).toContain(online ? 'three' : 'two')
    expect(existsSync(join(copy, 'seeds/.permalinks/.pending'))).toBe(false)
  })
  expect(outcomes.length).toBeGreaterThan(10)
  expect(new Set(outcomes)).toEqual(new Set([false, true]))
})

test('the edition after it gets the next number, even if the next build is the first command', async () => {
  await inEachState(states, async (copy, when) => {
    const online = isOnline(copy)
    write(copy, 'seeds/river.txt', TEXTS[2])
    await buildAndPublish(copy)
    const expected = online ? [...TEXTS] : [TEXTS[0], TEXTS[2]]
    expect(known(copy, 'river'), when).toEqual(expected)
  })
})

test.each([
  ['its site is deleted', ['dist']],
  ['the cache is emptied', ['.cache']],
])('an edition that readers saw is not lost if %s after the build was killed', async (_, deleted) => {
  await inEachState(states, async (copy, when) => {
    const online = isOnline(copy)
    // Between two renames, both sites are in the cache. If that is emptied, nobody knows which of them readers saw.
    if (deleted.includes('.cache') && !existsSync(join(copy, 'dist'))) return
    for (const folder of deleted) rmSync(join(copy, folder), { recursive: true, force: true })
    await settle(copy)
    const expected = online ? [TEXTS[0], TEXTS[1]] : [TEXTS[0]]
    expect(known(copy, 'river'), when).toEqual(expected)
  })
})

test('files that were renamed, or that changed places, keep their editions whenever a build is killed', async () => {
  const project = createProject({ '01.txt': TEXTS[0], '02.txt': MILL[0] })
  try {
    await buildAndPublish(project)
    write(project, 'seeds/01.txt', MILL[0])
    write(project, 'seeds/02.txt', TEXTS[0])
    write(project, 'seeds/03.txt', 'A tower is being built.')
    await buildPages(project)
    const between = await statesOf(project)
    await inEachState(between, async (copy, when) => {
      await buildAndPublish(copy)
      expect([known(copy, '01'), known(copy, '02')], when).toEqual([[MILL[0]], [TEXTS[0]]])
    })
    rmSync(between, { recursive: true })
  } finally {
    rmSync(project, { recursive: true })
  }
})
