import type { SeedInputs } from '../../seed.ts'
import { ingest } from '../ingest.ts'
import type { IngestMany, Outcome } from './ingest-many.ts'

/** Ingests seeds one after the other. */
export const ingestInTurn: IngestMany = async (inputs, ended) => {
  const outcomes: Outcome[] = []
  for (const input of inputs) {
    outcomes.push(await outcomeOf(input))
    ended?.()
  }
  return outcomes
}

/** Ingests a seed without throwing. */
export async function outcomeOf(inputs: SeedInputs): Promise<Outcome> {
  try {
    const { ingested, messages } = await ingest(inputs)
    if (!ingested) return { ingested, messages }
    const { evidence: _, ...article } = ingested
    return { ingested: article, messages }
  } catch (failed) {
    return { failed }
  }
}
