import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { type IngestResult, ingest } from '../../src/ingest/ingest.ts'
import { formatLedger } from '../../src/permalinks/ledger.ts'
import type { SeedInputs } from '../../src/seed.ts'
import { articleOf, seed } from './seed.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')
const PAGE = `<html lang="de"><head><title>Der Fluss</title></head><body><main><h1>Der Fluss steigt</h1>
<p>„Das Wasser kommt“, sagte sie, „und ‚niemand‘ hilft.“</p><p><img src="bridge.png" alt="Die Brücke"></p>
</main></body></html>`
const EARLIER = 'The river rose.\n\nShe said: “It will fall.”'

const CASES: readonly (readonly [string, () => Promise<SeedInputs> | SeedInputs])[] = [
  ...readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map(
      (name) =>
        [`the seed ${name}`, () => seed(Uint8Array.from(readFileSync(join(SEEDS, name))), { name })] as const,
    ),
  [
    'a saved page with a picture and a sidecar',
    () =>
      seed(PAGE, {
        name: 'fluss.html',
        sidecar: 'date: 2024-03-05\nslug: der-fluss\ntitel: x',
        images: [{ path: 'bridge.png', width: 40, height: 30 }],
      }),
  ],
  [
    'a corrected article with its ledger',
    async () => {
      const { history } = await articleOf(EARLIER)
      const ledger = formatLedger({ slug: 'river', earlierSlugs: [], ...history })
      return seed(EARLIER.replace('fall', 'fall soon'), {
        ledger,
        sidecar: 'correction: A word was missing.',
      })
    },
  ],
  ['a seed that is refused', () => seed('', { sidecar: 'date: 2024-02-30' })],
]

describe('an article depends only on its inputs', () => {
  test.each(CASES)('%s gives plain data, the same each time, and is not changed', async (_, make) => {
    const inputs = await make()
    const before = structuredClone(inputs)
    const result = await ingest(inputs)
    expect(inputs).toStrictEqual(before)
    expect(structuredClone(result)).toStrictEqual(result)
    expect(JSON.stringify(await ingest(before))).toBe(JSON.stringify(result))
  })

  test('in a worker thread as well as in the main thread', async () => {
    const inputs = await Promise.all(CASES.map(([, make]) => make()))
    const expected = []
    for (const each of inputs) expected.push(await ingest(each))
    expect(await inWorker(inputs)).toStrictEqual(expected)
  })
})

/** Ingests in another thread. Inputs and results are passed as structured clones. */
async function inWorker(inputs: readonly SeedInputs[]): Promise<readonly IngestResult[]> {
  const module = new URL('../../src/ingest/ingest.ts', import.meta.url)
  const program = `import { parentPort, workerData } from 'node:worker_threads'
    import { ingest } from ${JSON.stringify(module.href)}
    const results = []
    for (const inputs of workerData) results.push(await ingest(inputs))
    parentPort.postMessage(results)`
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`), {
    workerData: inputs,
  })
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
  } finally {
    await worker.terminate()
  }
}
