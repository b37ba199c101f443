import { type Collection, collect } from '../ingest/collection.ts'
import { ingestInWorkers } from '../ingest/many/in-workers.ts'
import { keepOutcomes } from '../ingest/many/keep-outcomes.ts'
import type { SeedFolder } from '../ingest/seeds/seeds.ts'
import { latestToday } from '../ingest/today.ts'
import { programKey } from '../kept/program-key.ts'
import { openWorkStore } from '../kept/work-store.ts'

/** Makes the articles of all seeds, and ingests only those that changed since the last build or check. */
export async function collectKeeping(root: string, folder: SeedFolder): Promise<Collection> {
  const store = openWorkStore(root)
  try {
    const ingestMany = keepOutcomes(store, await programKey(root), ingestInWorkers)
    return await collect(folder, latestToday(), ingestMany)
  } finally {
    store.close()
  }
}
