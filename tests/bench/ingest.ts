import { readFileSync } from 'node:fs'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { collect } from '../../src/ingest/collection.ts'
import { type IngestResult, ingest } from '../../src/ingest/ingest.ts'
import { ingestInTurn } from '../../src/ingest/many/in-turn.ts'
import { inputsOf } from '../../src/ingest/seeds/inputs.ts'
import type { Seed } from '../../src/ingest/seeds/seeds.ts'
import { median } from './median.ts'

/** The cost of ingesting articles, compared with the minimum of any pipeline with these libraries. */
export interface IngestFigures {
  readonly articles: number
  /** Milliseconds for an article, from bytes to HTML, as the median of the rounds. */
  readonly pincite: number
  /** The same, but only with remark-parse, remark-rehype and rehype-stringify. */
  readonly bare: number
  readonly ratio: number
  /** Bytes of heap for the result of an article, from the difference between half and all of the articles. */
  readonly heap: number
}

const ARTICLES = 1000
const ROUNDS = 9
const SEED = readFileSync(new URL('../../seeds/000_abd6853839a1e8d9.txt', import.meta.url), 'utf8')

/** Measures both alternately in this process, so that disturbances affect both. */
export async function measureIngest(): Promise<IngestFigures> {
  const texts = Array.from({ length: ARTICLES }, (_, index) => variant(index))
  const bare = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).freeze()
  const times = { pincite: [] as number[], bare: [] as number[] }
  for (let round = 0; round <= ROUNDS; round++) {
    const bareTime = await timed(async () => texts.map((text) => String(bare.processSync(text))))
    const pinciteTime = await timed(() => ingestAll(texts))
    // The first round warms up caches and compilers, and is not counted.
    if (round > 0) {
      times.bare.push(bareTime)
      times.pincite.push(pinciteTime)
    }
  }
  const pincite = median(times.pincite) / ARTICLES
  const bareTime = median(times.bare) / ARTICLES
  return {
    articles: ARTICLES,
    pincite,
    bare: bareTime,
    ratio: pincite / bareTime,
    heap: await heapAnArticle(texts),
  }
}

/** Returns a unique text of about the length of the seed: the sentences of each paragraph are rotated. */
function variant(index: number): string {
  const [head = '', ...paragraphs] = SEED.split(/\n\s*\n/)
  const turned = paragraphs.map((paragraph) => {
    const sentences = paragraph.split(/(?<=\.)\s+/)
    const by = index % sentences.length
    return [...sentences.slice(by), ...sentences.slice(0, by), `Number ${index} of them.`].join(' ')
  })
  return [head, ...turned].join('\n\n')
}

function seedOf(text: string, index: number): Seed {
  const value = new TextEncoder().encode(text)
  return { file: new VFile({ path: `seeds/${index}.txt`, value }), images: new Map() }
}

async function ingestAll(texts: readonly string[]): Promise<readonly IngestResult[]> {
  const results: IngestResult[] = []
  for (const seed of texts.map(seedOf)) results.push(await ingest(inputsOf(seed)))
  return results
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await task()
  return performance.now() - start
}

async function heapAnArticle(texts: readonly string[]): Promise<number> {
  const half = await heapOf(texts.slice(0, texts.length / 2))
  const all = await heapOf(texts)
  return (all - half) / (texts.length / 2)
}

async function heapOf(texts: readonly string[]): Promise<number> {
  const before = usedHeap()
  const held = await collect(
    { seeds: texts.map(seedOf), orphanedLedgers: [], others: [] },
    '2999-01-01',
    ingestInTurn,
  )
  const after = usedHeap()
  return held.articles.length > 0 ? after - before : 0
}

function usedHeap(): number {
  if (!globalThis.gc) throw new Error('Start this with node --expose-gc.')
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
