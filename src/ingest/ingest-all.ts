import { VFileMessage } from 'vfile-message'
import { report } from '../diagnostics/problem.ts'
import type { Seed } from '../seed.ts'
import { type IngestedArticle, ingest } from './pipeline.ts'

/** A seed, and the article that it became. */
export type IngestedSeed = IngestedArticle & { readonly seed: Seed }

/** Makes an article of each seed. One that is refused is left out; its file's messages say why. */
export async function ingestAll(seeds: readonly Seed[]): Promise<readonly IngestedSeed[]> {
  const ingested: IngestedSeed[] = []
  for (const seed of seeds) {
    const article = await attempt(seed)
    if (article) ingested.push({ ...article, seed })
  }
  return ingested
}

async function attempt(seed: Seed): Promise<IngestedArticle | undefined> {
  try {
    return await ingest(seed)
  } catch (error) {
    if (error instanceof VFileMessage) return undefined
    const reason = error instanceof Error ? error.message : String(error)
    report(seed.file, 'program-error', { found: `The program cannot read this file: ${reason}` })
    return undefined
  }
}
