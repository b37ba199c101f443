import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ingestInTurn } from '../../src/ingest/many/in-turn.ts'
import { ingestInWorkers } from '../../src/ingest/many/in-workers.ts'
import type { IngestMany, Outcome } from '../../src/ingest/many/ingest-many.ts'
import { keepOutcomes } from '../../src/ingest/many/keep-outcomes.ts'
import { openWorkStore } from '../../src/kept/work-store.ts'
import { formatLedger } from '../../src/permalinks/ledger.ts'
import { nextLedger } from '../../src/permalinks/next-ledger.ts'
import type { LocalImage, SeedInputs } from '../../src/seed.ts'
import { seed } from './seed.ts'
import { sharedFolder } from './shared-data.ts'

let root: string
/** The paths of the seeds that were ingested since the last question. */
let ingested: string[]

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keep-outcomes-'))
  ingested = []
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const counted: IngestMany = (inputs, ended) => {
  ingested.push(...inputs.map(({ seed: { path } }) => path))
  return ingestInTurn(inputs, ended)
}

async function ingest(
  inputs: readonly SeedInputs[],
  program = 'program',
): Promise<{ readonly outcomes: readonly Outcome[]; readonly ingested: readonly string[] }> {
  ingested = []
  const store = openWorkStore(root)
  const outcomes = await keepOutcomes(store, program, counted)(inputs)
  store.close()
  return { outcomes, ingested }
}

const river = (text = 'The river rose on Monday.') => seed(text, { name: 'river.txt' })
const bridge = (images: readonly LocalImage[] = []) =>
  seed('# A bridge\n\nIt stands.\n\n![The bridge](bridge.png)\n', { name: 'bridge.md', images })

function withLedger(inputs: SeedInputs, outcome: Outcome | undefined): SeedInputs {
  if (!outcome || !('ingested' in outcome) || !outcome.ingested) throw new Error('The seed was refused.')
  const text = formatLedger(nextLedger(undefined, outcome.ingested.history, 'a-slug'))
  return { ...inputs, ledger: { path: 'seeds/.permalinks/x.json', bytes: new TextEncoder().encode(text) } }
}

describe('articles that were ingested before', () => {
  test('are not ingested again while their inputs are the same, in any order', async () => {
    const first = await ingest([river(), bridge()])
    expect(first.ingested).toEqual(['seeds/river.txt', 'seeds/bridge.md'])
    const second = await ingest([bridge(), river()])
    expect(second.ingested).toEqual([])
    expect(second.outcomes).toStrictEqual(first.outcomes.toReversed())
  })

  test.each([
    ['the text', () => [river('The river rose on Tuesday.')]],
    ['the sidecar', () => [seed('The river rose on Monday.', { name: 'river.txt', sidecar: 'place: Kyiv' })]],
    ['the name', () => [seed('The river rose on Monday.', { name: 'flood.txt' })]],
    ['the settings', () => [{ ...river(), settings: { ...river().settings, language: 'de' } }]],
  ])('are ingested again if %s changed', async (_, changed) => {
    await ingest([river()])
    const after = await ingest(changed())
    expect(after.ingested).toHaveLength(1)
    expect(after.outcomes).toStrictEqual(await ingestInTurn(changed()))
  })

  test('are ingested again if the program changed', async () => {
    await ingest([river()])
    expect((await ingest([river()], 'next program')).ingested).toEqual(['seeds/river.txt'])
  })

  test('are ingested again if one of their pictures came, changed or went, and no other', async () => {
    const picture = { path: 'bridge.png', width: 40, height: 30 }
    await ingest([bridge(), river()])
    expect((await ingest([bridge([picture]), river()])).ingested).toEqual(['seeds/bridge.md'])
    expect((await ingest([bridge([picture, { ...picture, path: 'other.png' }])])).ingested).toEqual([])
    expect((await ingest([bridge([{ ...picture, width: 41 }])])).ingested).toEqual(['seeds/bridge.md'])
    expect((await ingest([bridge()])).ingested).toEqual(['seeds/bridge.md'])
  })

  test('are not ingested again because their first ledger was written', async () => {
    const first = await ingest([river()])
    const inputs = withLedger(river(), first.outcomes[0])
    const second = await ingest([inputs])
    expect(second.ingested).toEqual([])
    expect(second.outcomes).toStrictEqual(await ingestInTurn([inputs]))
  })

  test('are ingested again if they were refused', async () => {
    const refused = seed('', { name: 'empty.txt' })
    await ingest([refused])
    expect((await ingest([refused])).ingested).toEqual(['seeds/empty.txt'])
  })
})

describe('an article with the first ledger is the same as without', () => {
  const folders = [join(import.meta.dirname, '../fixtures/seeds'), join(import.meta.dirname, '../../seeds')]
  const shared = ['multilingual', 'html', 'quotations'].flatMap((name) => sharedFolder(name) ?? [])
  const seeds = [...folders, ...shared].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|html)$/.test(name))
      .map((name) => seed(Uint8Array.from(readFileSync(join(folder, name))), { name })),
  )

  test.each(seeds.map((inputs) => [inputs.seed.path, inputs] as const))('%s', async (_, inputs) => {
    const [outcome] = await ingestInTurn([inputs])
    if (!outcome || !('ingested' in outcome) || !outcome.ingested) return
    const [again] = await ingestInTurn([withLedger(inputs, outcome)])
    const withoutLedger = again && 'ingested' in again && { ...again.ingested, ledger: undefined }
    expect({ ...again, ingested: withoutLedger }).toStrictEqual(outcome)
  })
})

test('workers ingest as one thread does', async () => {
  const inputs = Array.from({ length: 400 }, (_, index) => river(`Number ${index} rose on Monday.`))
  const inWorkers = await ingestInWorkers(inputs)
  expect(inWorkers).toStrictEqual(await ingestInTurn(inputs))
})
