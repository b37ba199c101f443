import { ingest } from '../ingest/ingest.ts'
import { inputsOf } from '../ingest/seeds/inputs.ts'
import type { Seed } from '../ingest/seeds/seeds.ts'
import { passagesOf } from '../passage/history/history.ts'
import type { Version } from '../permalinks/git/versions.ts'
import { seedOf } from './replay.ts'

/** Returns the texts of a version's passages, or `undefined` if the version is refused. */
export async function textsOf(
  version: Version,
  images: Seed['images'],
): Promise<readonly string[] | undefined> {
  try {
    const { ingested } = await ingest(inputsOf({ ...seedOf(version), images }))
    return ingested && passagesOf(ingested.history, 1).map(({ text }) => text)
  } catch {
    return undefined
  }
}
