import { isSeedName } from '../ingest/seeds/seeds.ts'
import type { GitHistory } from '../permalinks/git/history.ts'
import { versionPlaces } from '../permalinks/git/versions.ts'

/** Returns the SHA-256 of all versions of seeds that merged branches have. */
export async function mergedBytes({ merged, read }: GitHistory): Promise<ReadonlySet<string>> {
  const versions = await read(versionPlaces(merged, isSeedName))
  return new Set([...versions.values()].flat().map(({ sha256 }) => sha256))
}
