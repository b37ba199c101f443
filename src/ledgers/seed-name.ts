import { articleOf } from '../permalinks/git/versions.ts'
import type { Seed } from '../seed.ts'

/** Returns the name of an article: the file name of its seed, without the extension. */
export function seedName({ file }: Seed): string {
  return articleOf(file.basename ?? '')
}
