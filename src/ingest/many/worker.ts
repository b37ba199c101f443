import { parentPort, workerData } from 'node:worker_threads'
import { outcomeOf } from './in-turn.ts'
import type { Answer, Job, Surroundings } from './in-workers.ts'

// The thread that `ingestInWorkers` starts. It answers each job with the outcome of its seed.

const surroundings: Surroundings = workerData

parentPort?.on('message', async ({ index, files }: Job) => {
  parentPort?.postMessage({ index, outcome: await outcomeOf({ ...files, ...surroundings }) } satisfies Answer)
})
