import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { SeedInputs } from '../../seed.ts'
import type { IngestMany, Outcome } from './ingest-many.ts'

/** What all seeds of a folder have in common; a worker gets it once. */
export type Surroundings = Pick<SeedInputs, 'images' | 'settings'>

/** A seed for a worker. */
export interface Job {
  readonly index: number
  readonly files: Omit<SeedInputs, keyof Surroundings>
}

/** What a worker answers. */
export interface Answer {
  readonly index: number
  readonly outcome: Outcome
}

/** A worker needs a second to load its modules, so fewer seeds for each are ingested sooner without workers. */
const MIN_SEEDS_EACH = 100
/** How many seeds a worker has before it, so that it never waits for the next. */
const AHEAD = 4

/** Ingests seeds in as many threads as there are cores. Few seeds are ingested without other threads. */
export const ingestInWorkers: IngestMany = async (inputs, ended) => {
  const count = Math.min(availableParallelism(), Math.floor(inputs.length / MIN_SEEDS_EACH))
  const [first] = inputs
  if (!first) return []
  if (count < 2) {
    // Loading what reads seeds takes half a second, which a build that has nothing to ingest saves.
    const { ingestInTurn } = await import('./in-turn.ts')
    return ingestInTurn(inputs, ended)
  }
  const outcomes = new Map<number, Outcome>()
  const jobs = inputs
    .entries()
    .map(([index, { images: _images, settings: _settings, ...files }]) => ({ index, files }))
  const surroundings = { images: first.images, settings: first.settings }
  const done = ({ index, outcome }: Answer) => {
    outcomes.set(index, outcome)
    ended?.()
  }
  await Promise.all(Array.from({ length: count }, () => workOff(jobs, surroundings, done)))
  return inputs.map((_, index) => {
    const outcome = outcomes.get(index)
    if (!outcome) throw new Error(`No worker answered for seed ${index}.`)
    return outcome
  })
}

/** Starts a worker that does jobs until there are none left. */
async function workOff(
  jobs: Iterator<Job>,
  surroundings: Surroundings,
  done: (answer: Answer) => void,
): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: surroundings })
  let inWork = 0
  const ended = new Promise<void>((resolve, reject) => {
    const feed = () => {
      while (inWork < AHEAD) {
        const { value: job, done: isEmpty } = jobs.next()
        if (isEmpty) break
        inWork++
        worker.postMessage(job)
      }
      if (inWork === 0) resolve()
    }
    worker.on('message', (answer: Answer) => {
      inWork--
      done(answer)
      feed()
    })
    worker.on('error', reject)
    feed()
  })
  await ended.finally(() => worker.terminate())
}
