import type { Seed } from '../ingest/seeds/seeds.ts'
import { articleOf } from '../permalinks/git/versions.ts'

/** Returns the name of an article: the file name of its seed or ledger, without the extension. */
export function seedName({ file }: Pick<Seed, 'file'>): string {
  return articleOf(file.basename ?? '')
}
